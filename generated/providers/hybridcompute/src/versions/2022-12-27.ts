// Microsoft.HybridCompute at api-version 2022-12-27. Generated; do not edit.

export * from "../private-link-scopes-2022-12-27.ts";
