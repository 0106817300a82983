// Microsoft.Databricks. Generated; do not edit.
export * from "./workspaces.ts";
