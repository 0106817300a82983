// Microsoft.DesktopVirtualization. Generated; do not edit.
export { HostPoolConnectionsClient, hostPoolDescriptor } from "./host-pools.ts";
export type {
  HostPoolApiVersion,
  HostPoolConnectionProperties,
  HostPoolConnectionState,
  HostPoolConnectionStatus,
  HostPoolConnectionUpdateProperties,
  HostPoolPrivateEndpoint,
  HostPoolPrivateEndpointConnection,
  HostPoolPrivateEndpointConnectionUpdate,
  HostPoolPrivateLinkResource,
  HostPoolPrivateLinkResourceProperties,
  HostPoolProvisioningState,
  HostPoolTarget,
} from "./host-pools.ts";
export { WorkspaceConnectionsClient, workspaceDescriptor } from "./workspaces.ts";
export type {
  WorkspaceApiVersion,
  WorkspaceConnectionProperties,
  WorkspaceConnectionState,
  WorkspaceConnectionStatus,
  WorkspaceConnectionUpdateProperties,
  WorkspacePrivateEndpoint,
  WorkspacePrivateEndpointConnection,
  WorkspacePrivateEndpointConnectionUpdate,
  WorkspacePrivateLinkResource,
  WorkspacePrivateLinkResourceProperties,
  WorkspaceProvisioningState,
  WorkspaceTarget,
} from "./workspaces.ts";
