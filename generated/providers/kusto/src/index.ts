// Microsoft.Kusto. Generated; do not edit.
export * from "./clusters.ts";
