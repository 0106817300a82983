// Microsoft.Devices at api-version 2023-06-30. Generated; do not edit.
export { IotHubConnectionsClient, iotHubDescriptor } from "../iot-hubs.ts";
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
} from "../iot-hubs.ts";
