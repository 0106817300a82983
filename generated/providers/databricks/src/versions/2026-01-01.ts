// Microsoft.Databricks at api-version 2026-01-01. Generated; do not edit.

export * from "../workspaces.ts";
