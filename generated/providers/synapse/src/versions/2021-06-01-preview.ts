// Microsoft.Synapse at api-version 2021-06-01-preview. Generated; do not edit.
export { WorkspaceKustoPoolConnectionsClient, workspaceKustoPoolDescriptor } from "../workspaces-kusto-pools.ts";
export type {
  WorkspaceKustoPoolApiVersion,
  WorkspaceKustoPoolPrivateLinkResource,
  WorkspaceKustoPoolPrivateLinkResourceProperties,
  WorkspaceKustoPoolTarget,
} from "../workspaces-kusto-pools.ts";
