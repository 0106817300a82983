// Microsoft.IoTCentral. Generated; do not edit.
export { IotAppConnectionsClient, iotAppDescriptor } from "./iot-apps.ts";
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
} from "./iot-apps.ts";
