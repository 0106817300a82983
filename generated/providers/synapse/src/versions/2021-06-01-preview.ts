// Microsoft.Synapse at api-version 2021-06-01-preview. Generated; do not edit.

export * from "../workspaces-kusto-pools.ts";
