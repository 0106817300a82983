// Microsoft.ApiManagement at api-version 2024-05-01. Generated; do not edit.
export { ApiManagementServiceConnectionsClient, apiManagementServiceDescriptor } from "../service.ts";
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
} from "../service.ts";
