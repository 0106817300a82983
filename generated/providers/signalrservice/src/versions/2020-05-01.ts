// Microsoft.SignalRService at api-version 2020-05-01. Generated; do not edit.
export { SignalRConnectionsClient, signalRDescriptor } from "../signal-r-2020-05-01.ts";
export type {
  SignalRApiVersion,
  SignalRConnectionProperties,
  SignalRConnectionState,
  SignalRConnectionStatus,
  SignalRConnectionUpdateProperties,
  SignalRPrivateEndpoint,
  SignalRPrivateEndpointConnection,
  SignalRPrivateEndpointConnectionUpdate,
  SignalRPrivateLinkResource,
  SignalRPrivateLinkResourceProperties,
  SignalRProvisioningState,
  SignalRTarget,
} from "../signal-r-2020-05-01.ts";
