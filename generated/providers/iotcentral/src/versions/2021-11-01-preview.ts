// Microsoft.IoTCentral at api-version 2021-11-01-preview. Generated; do not edit.
export { IotAppConnectionsClient, iotAppDescriptor } from "../iot-apps.ts";
export type {
  IotAppApiVersion,
  IotAppConnectionProperties,
  IotAppConnectionState,
  IotAppConnectionStatus,
  IotAppConnectionUpdateProperties,
  IotAppPrivateEndpoint,
  IotAppPrivateEndpointConnection,
  IotAppPrivateEndpointConnectionUpdate,
  IotAppPrivateLinkResource,
  IotAppPrivateLinkResourceProperties,
  IotAppProvisioningState,
  IotAppTarget,
} from "../iot-apps.ts";
