// Microsoft.Devices at api-version 2021-07-02. Generated; do not edit.
export { IotHubConnectionsClient, iotHubDescriptor } from "../iot-hubs-2021-07-02.ts";
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
} from "../iot-hubs-2021-07-02.ts";
