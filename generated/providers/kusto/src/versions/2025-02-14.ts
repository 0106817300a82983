// Microsoft.Kusto at api-version 2025-02-14. Generated; do not edit.

export * from "../clusters.ts";
