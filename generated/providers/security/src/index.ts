// Microsoft.Security. Generated; do not edit.
export { PrivateLinkConnectionsClient, privateLinkDescriptor } from "./private-links.ts";
export type {
  PrivateLinkApiVersion,
  PrivateLinkConnectionProperties,
  PrivateLinkConnectionState,
  PrivateLinkConnectionStatus,
  PrivateLinkConnectionUpdateProperties,
  PrivateLinkPrivateEndpoint,
  PrivateLinkPrivateEndpointConnection,
  PrivateLinkPrivateEndpointConnectionUpdate,
  PrivateLinkPrivateLinkResource,
  PrivateLinkPrivateLinkResourceProperties,
  PrivateLinkProvisioningState,
  PrivateLinkTarget,
} from "./private-links.ts";
