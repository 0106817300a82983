// Microsoft.Media at api-version 2020-05-01. Generated; do not edit.
export { MediaServiceConnectionsClient, mediaServiceDescriptor } from "../mediaservices-2020-05-01.ts";
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
} from "../mediaservices-2020-05-01.ts";
