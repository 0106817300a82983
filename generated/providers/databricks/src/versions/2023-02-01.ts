// Microsoft.Databricks at api-version 2023-02-01. Generated; do not edit.

export * from "../workspaces-2023-02-01.ts";
