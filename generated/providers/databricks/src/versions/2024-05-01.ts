// Microsoft.Databricks at api-version 2024-05-01. Generated; do not edit.

export * from "../workspaces-2024-05-01.ts";
