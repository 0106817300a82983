// Microsoft.DBforMySQL at api-version 2018-06-01. Generated; do not edit.
export { ServerConnectionsClient, serverDescriptor } from "../servers.ts";
export type {
  ServerApiVersion,
  ServerConnectionProperties,
  ServerConnectionState,
  ServerConnectionStatus,
  ServerConnectionUpdateProperties,
  ServerConnectionUpdateState,
  ServerPrivateEndpoint,
  ServerPrivateEndpointConnection,
  ServerPrivateEndpointConnectionUpdate,
  ServerPrivateLinkResource,
  ServerPrivateLinkResourceProperties,
  ServerProvisioningState,
  ServerTarget,
} from "../servers.ts";
