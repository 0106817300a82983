// Microsoft.Devices at api-version 2022-12-12. Generated; do not edit.
export { ProvisioningServiceConnectionsClient, provisioningServiceDescriptor } from "../provisioning-services.ts";
export type {
  ProvisioningServiceApiVersion,
  ProvisioningServiceConnectionProperties,
  ProvisioningServiceConnectionState,
  ProvisioningServiceConnectionStatus,
  ProvisioningServiceConnectionUpdateProperties,
  ProvisioningServicePrivateEndpoint,
  ProvisioningServicePrivateEndpointConnection,
  ProvisioningServicePrivateEndpointConnectionUpdate,
  ProvisioningServicePrivateLinkResource,
  ProvisioningServicePrivateLinkResourceProperties,
  ProvisioningServiceTarget,
} from "../provisioning-services.ts";
