// Microsoft.Media at api-version 2021-11-01-preview. Generated; do not edit.
export { VideoAnalyzerConnectionsClient, videoAnalyzerDescriptor } from "../video-analyzers.ts";
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
} from "../video-analyzers.ts";
