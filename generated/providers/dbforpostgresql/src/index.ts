// Microsoft.DBforPostgreSQL. Generated; do not edit.
export { FlexibleServerConnectionsClient, flexibleServerDescriptor } from "./flexible-servers.ts";
export type {
  FlexibleServerApiVersion,
  FlexibleServerConnectionProperties,
  FlexibleServerConnectionState,
  FlexibleServerConnectionStatus,
  FlexibleServerConnectionUpdateProperties,
  FlexibleServerPrivateEndpoint,
  FlexibleServerPrivateEndpointConnection,
  FlexibleServerPrivateEndpointConnectionUpdate,
  FlexibleServerPrivateLinkResource,
  FlexibleServerPrivateLinkResourceProperties,
  FlexibleServerProvisioningState,
  FlexibleServerTarget,
} from "./flexible-servers.ts";
export { ServerGroupConnectionsClient, serverGroupDescriptor } from "./server-groupsv2.ts";
export type {
  ServerGroupApiVersion,
  ServerGroupConnectionProperties,
  ServerGroupConnectionState,
  ServerGroupConnectionStatus,
  ServerGroupConnectionUpdateProperties,
  ServerGroupPrivateEndpoint,
  ServerGroupPrivateEndpointConnection,
  ServerGroupPrivateEndpointConnectionUpdate,
  ServerGroupPrivateLinkResource,
  ServerGroupPrivateLinkResourceProperties,
  ServerGroupProvisioningState,
  ServerGroupTarget,
} from "./server-groupsv2.ts";
export { ServerConnectionsClient, serverDescriptor } from "./servers.ts";
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
} from "./servers.ts";
