// Microsoft.DesktopVirtualization at api-version 2023-09-05. Generated; do not edit.
export { HostPoolConnectionsClient, hostPoolDescriptor } from "../host-pools-2023-09-05.ts";
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
} from "../host-pools-2023-09-05.ts";
export { WorkspaceConnectionsClient, workspaceDescriptor } from "../workspaces-2023-09-05.ts";
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
} from "../workspaces-2023-09-05.ts";
