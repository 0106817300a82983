// Microsoft.MachineLearningServices at api-version 2024-04-01. Generated; do not edit.
export { WorkspaceConnectionsClient, workspaceDescriptor } from "../workspaces-2024-04-01.ts";
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
} from "../workspaces-2024-04-01.ts";
