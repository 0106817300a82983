// Microsoft.Sql. Generated; do not edit.
export * from "./managed-instances.ts";
export * from "./servers.ts";
