// Microsoft.Synapse. Generated; do not edit.
export * from "./private-link-hubs.ts";
export * from "./workspaces.ts";
export * from "./workspaces-kusto-pools.ts";
