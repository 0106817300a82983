// Microsoft.DesktopVirtualization at api-version 2024-04-03. Generated; do not edit.
export { HostPoolConnectionsClient, hostPoolDescriptor } from "../host-pools-2024-04-03.ts";
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
} from "../host-pools-2024-04-03.ts";
export { WorkspaceConnectionsClient, workspaceDescriptor } from "../workspaces-2024-04-03.ts";
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
} from "../workspaces-2024-04-03.ts";
