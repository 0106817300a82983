// Microsoft.ApiManagement at api-version 2021-08-01. Generated; do not edit.
export { ApiManagementServiceConnectionsClient, apiManagementServiceDescriptor } from "../service-2021-08-01.ts";
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
} from "../service-2021-08-01.ts";
