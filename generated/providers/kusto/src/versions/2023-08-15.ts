// Microsoft.Kusto at api-version 2023-08-15. Generated; do not edit.

export * from "../clusters-2023-08-15.ts";
