// Microsoft.HealthDataAIServices. Generated; do not edit.
export { DeidServiceConnectionsClient, deidServiceDescriptor } from "./deid-services.ts";
export type {
  DeidServiceApiVersion,
  DeidServiceConnectionProperties,
  DeidServiceConnectionState,
  DeidServiceConnectionStatus,
  DeidServiceConnectionUpdateProperties,
  DeidServicePrivateEndpoint,
  DeidServicePrivateEndpointConnection,
  DeidServicePrivateEndpointConnectionUpdate,
  DeidServicePrivateLinkResource,
  DeidServicePrivateLinkResourceProperties,
  DeidServiceProvisioningState,
  DeidServiceTarget,
} from "./deid-services.ts";
