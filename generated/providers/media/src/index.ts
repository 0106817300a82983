// Microsoft.Media. Generated; do not edit.
export { MediaServiceConnectionsClient, mediaServiceDescriptor } from "./mediaservices.ts";
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
} from "./mediaservices.ts";
export { VideoAnalyzerConnectionsClient, videoAnalyzerDescriptor } from "./video-analyzers.ts";
export type {
  VideoAnalyzerApiVersion,
  VideoAnalyzerConnectionProperties,
  VideoAnalyzerConnectionState,
  VideoAnalyzerConnectionStatus,
  VideoAnalyzerConnectionUpdateProperties,
  VideoAnalyzerPrivateEndpoint,
  VideoAnalyzerPrivateEndpointConnection,
  VideoAnalyzerPrivateEndpointConnectionUpdate,
  VideoAnalyzerPrivateLinkResource,
  VideoAnalyzerPrivateLinkResourceProperties,
  VideoAnalyzerProvisioningState,
  VideoAnalyzerTarget,
} from "./video-analyzers.ts";
