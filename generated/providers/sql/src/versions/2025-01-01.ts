// Microsoft.Sql at api-version 2025-01-01. Generated; do not edit.

export * from "../managed-instances.ts";
export * from "../servers.ts";
