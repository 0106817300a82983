// Microsoft.ApiManagement. Generated; do not edit.
export { ApiManagementServiceConnectionsClient, apiManagementServiceDescriptor } from "./service.ts";
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
} from "./service.ts";
