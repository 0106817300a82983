// Microsoft.SignalRService at api-version 2023-02-01. Generated; do not edit.
export { SignalRConnectionsClient, signalRDescriptor } from "../signal-r-2023-02-01.ts";
export type {
  SignalRApiVersion,
  SignalRConnectionProperties,
  SignalRConnectionProperties2,
  SignalRConnectionState,
  SignalRConnectionStatus,
  SignalRConnectionUpdateProperties,
  SignalRPrivateEndpoint,
  SignalRPrivateEndpointConnection,
  SignalRPrivateEndpointConnectionUpdate,
  SignalRPrivateLinkResource,
  SignalRPrivateLinkResourceProperties,
  SignalRProvisioningState,
  SignalRShareablePrivateLinkResourceTypes,
  SignalRTarget,
} from "../signal-r-2023-02-01.ts";
export { WebPubSubConnectionsClient, webPubSubDescriptor } from "../web-pub-sub-2023-02-01.ts";
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
} from "../web-pub-sub-2023-02-01.ts";
