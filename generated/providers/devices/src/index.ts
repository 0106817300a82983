// Microsoft.Devices. Generated; do not edit.
export { IotHubConnectionsClient, iotHubDescriptor } from "./iot-hubs.ts";
export type {
  IotHubApiVersion,
  IotHubConnectionProperties,
  IotHubConnectionState,
  IotHubConnectionStatus,
  IotHubConnectionUpdateProperties,
  IotHubPrivateEndpoint,
  IotHubPrivateEndpointConnection,
  IotHubPrivateEndpointConnectionUpdate,
  IotHubPrivateLinkResource,
  IotHubPrivateLinkResourceProperties,
  IotHubTarget,
} from "./iot-hubs.ts";
export { ProvisioningServiceConnectionsClient, provisioningServiceDescriptor } from "./provisioning-services.ts";
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
} from "./provisioning-services.ts";
