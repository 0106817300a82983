// Microsoft.DBforPostgreSQL at api-version 2022-11-08. Generated; do not edit.
export { ServerGroupConnectionsClient, serverGroupDescriptor } from "../server-groupsv2.ts";
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
} from "../server-groupsv2.ts";
