// Microsoft.Devices at api-version 2026-05-01-preview. Generated; do not edit.
export { IotHubConnectionsClient, iotHubDescriptor } from "../iot-hubs-2026-05-01-preview.ts";
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
} from "../iot-hubs-2026-05-01-preview.ts";
