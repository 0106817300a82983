// Microsoft.Synapse. Generated; do not edit.
export { PrivateLinkHubConnectionsClient, privateLinkHubDescriptor } from "./private-link-hubs.ts";
export type {
  PrivateLinkHubApiVersion,
  PrivateLinkHubConnectionProperties,
  PrivateLinkHubConnectionState,
  PrivateLinkHubConnectionStatus,
  PrivateLinkHubPrivateEndpoint,
  PrivateLinkHubPrivateEndpointConnection,
  PrivateLinkHubPrivateLinkResource,
  PrivateLinkHubPrivateLinkResourceProperties,
  PrivateLinkHubProvisioningState,
  PrivateLinkHubTarget,
} from "./private-link-hubs.ts";
export { WorkspaceConnectionsClient, workspaceDescriptor } from "./workspaces.ts";
export type {
  WorkspaceApiVersion,
  WorkspaceConnectionProperties,
  WorkspaceConnectionState,
  WorkspaceConnectionStatus,
  WorkspaceConnectionUpdateProperties,
  WorkspaceConnectionUpdateState,
  WorkspacePrivateEndpoint,
  WorkspacePrivateEndpointConnection,
  WorkspacePrivateEndpointConnectionUpdate,
  WorkspacePrivateLinkResource,
  WorkspacePrivateLinkResourceProperties,
  WorkspaceProvisioningState,
  WorkspaceTarget,
} from "./workspaces.ts";
export { WorkspaceKustoPoolConnectionsClient, workspaceKustoPoolDescriptor } from "./workspaces-kusto-pools.ts";
export type {
  WorkspaceKustoPoolApiVersion,
  WorkspaceKustoPoolPrivateLinkResource,
  WorkspaceKustoPoolPrivateLinkResourceProperties,
  WorkspaceKustoPoolTarget,
} from "./workspaces-kusto-pools.ts";
