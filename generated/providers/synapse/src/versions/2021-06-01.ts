// Microsoft.Synapse at api-version 2021-06-01. Generated; do not edit.

export * from "../private-link-hubs.ts";
export * from "../workspaces.ts";
