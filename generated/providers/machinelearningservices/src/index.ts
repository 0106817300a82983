// Microsoft.MachineLearningServices. Generated; do not edit.
export { WorkspaceConnectionsClient, workspaceDescriptor } from "./workspaces.ts";
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
} from "./workspaces.ts";
