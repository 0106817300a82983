// Microsoft.MachineLearningServices at api-version 2026-05-01. Generated; do not edit.
export { WorkspaceConnectionsClient, workspaceDescriptor } from "../workspaces.ts";
export type {
  WorkspaceApiVersion,
  WorkspaceConnectionProperties,
  WorkspaceConnectionState,
  WorkspaceConnectionStatus,
  WorkspaceConnectionUpdateIdentity,
  WorkspaceConnectionUpdateProperties,
  WorkspaceConnectionUpdateUserAssignedIdentities,
  WorkspaceIdentity,
  WorkspacePrivateEndpoint,
  WorkspacePrivateEndpointConnection,
  WorkspacePrivateEndpointConnectionUpdate,
  WorkspacePrivateLinkResource,
  WorkspacePrivateLinkResourceProperties,
  WorkspaceProvisioningState,
  WorkspaceSku,
  WorkspaceTarget,
  WorkspaceUserAssignedIdentities,
} from "../workspaces.ts";
