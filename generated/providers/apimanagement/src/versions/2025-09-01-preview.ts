// Microsoft.ApiManagement at api-version 2025-09-01-preview. Generated; do not edit.
export {
  ApiManagementServiceConnectionsClient,
  apiManagementServiceDescriptor,
} from "../service-2025-09-01-preview.ts";
export type {
  ApiManagementServiceApiVersion,
  ApiManagementServiceConnectionProperties,
  ApiManagementServiceConnectionState,
  ApiManagementServiceConnectionStatus,
  ApiManagementServiceConnectionUpdateProperties,
  ApiManagementServicePrivateEndpoint,
  ApiManagementServicePrivateEndpointConnection,
  ApiManagementServicePrivateEndpointConnectionUpdate,
  ApiManagementServicePrivateLinkResource,
  ApiManagementServicePrivateLinkResourceProperties,
  ApiManagementServiceProvisioningState,
  ApiManagementServiceTarget,
} from "../service-2025-09-01-preview.ts";
