// Microsoft.SignalRService at api-version 2021-10-01. Generated; do not edit.
export { WebPubSubConnectionsClient, webPubSubDescriptor } from "../web-pub-sub-2021-10-01.ts";
export type {
  WebPubSubApiVersion,
  WebPubSubConnectionProperties,
  WebPubSubConnectionProperties2,
  WebPubSubConnectionState,
  WebPubSubConnectionStatus,
  WebPubSubConnectionUpdateProperties,
  WebPubSubPrivateEndpoint,
  WebPubSubPrivateEndpointConnection,
  WebPubSubPrivateEndpointConnectionUpdate,
  WebPubSubPrivateLinkResource,
  WebPubSubPrivateLinkResourceProperties,
  WebPubSubProvisioningState,
  WebPubSubShareablePrivateLinkResourceTypes,
  WebPubSubTarget,
} from "../web-pub-sub-2021-10-01.ts";
