// Microsoft.Media at api-version 2023-01-01. Generated; do not edit.
export { MediaServiceConnectionsClient, mediaServiceDescriptor } from "../mediaservices.ts";
export type {
  MediaServiceApiVersion,
  MediaServiceConnectionProperties,
  MediaServiceConnectionState,
  MediaServiceConnectionStatus,
  MediaServiceConnectionUpdateProperties,
  MediaServicePrivateEndpoint,
  MediaServicePrivateEndpointConnection,
  MediaServicePrivateEndpointConnectionUpdate,
  MediaServicePrivateLinkResource,
  MediaServicePrivateLinkResourceProperties,
  MediaServiceProvisioningState,
  MediaServiceTarget,
} from "../mediaservices.ts";
