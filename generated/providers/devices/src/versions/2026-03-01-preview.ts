// Microsoft.Devices at api-version 2026-03-01-preview. Generated; do not edit.
export {
  ProvisioningServiceConnectionsClient,
  provisioningServiceDescriptor,
} from "../provisioning-services-2026-03-01-preview.ts";
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
} from "../provisioning-services-2026-03-01-preview.ts";
