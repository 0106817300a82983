// Microsoft.DigitalTwins at api-version 2020-12-01. Generated; do not edit.
export {
  DigitalTwinsInstanceConnectionsClient,
  digitalTwinsInstanceDescriptor,
} from "../digital-twins-instances-2020-12-01.ts";
export type {
  DigitalTwinsInstanceApiVersion,
  DigitalTwinsInstanceConnectionProperties,
  DigitalTwinsInstanceConnectionState,
  DigitalTwinsInstanceConnectionStatus,
  DigitalTwinsInstanceConnectionUpdateProperties,
  DigitalTwinsInstancePrivateEndpoint,
  DigitalTwinsInstancePrivateEndpointConnection,
  DigitalTwinsInstancePrivateEndpointConnectionUpdate,
  DigitalTwinsInstancePrivateLinkResource,
  DigitalTwinsInstancePrivateLinkResourceProperties,
  DigitalTwinsInstanceProvisioningState,
  DigitalTwinsInstanceTarget,
} from "../digital-twins-instances-2020-12-01.ts";
