// Microsoft.DigitalTwins at api-version 2023-01-31. Generated; do not edit.
export { DigitalTwinsInstanceConnectionsClient, digitalTwinsInstanceDescriptor } from "../digital-twins-instances.ts";
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
  DigitalTwinsInstanceSystemData,
  DigitalTwinsInstanceTarget,
} from "../digital-twins-instances.ts";
