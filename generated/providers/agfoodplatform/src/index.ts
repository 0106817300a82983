// Microsoft.AgFoodPlatform. Generated; do not edit.
export { FarmBeatsConnectionsClient, farmBeatsDescriptor } from "./farm-beats.ts";
export type {
  FarmBeatsApiVersion,
  FarmBeatsConnectionProperties,
  FarmBeatsConnectionState,
  FarmBeatsConnectionStatus,
  FarmBeatsConnectionUpdateProperties,
  FarmBeatsPrivateEndpoint,
  FarmBeatsPrivateEndpointConnection,
  FarmBeatsPrivateEndpointConnectionUpdate,
  FarmBeatsPrivateLinkResource,
  FarmBeatsPrivateLinkResourceProperties,
  FarmBeatsProvisioningState,
  FarmBeatsTarget,
} from "./farm-beats.ts";
