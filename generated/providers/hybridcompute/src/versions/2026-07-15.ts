// Microsoft.HybridCompute at api-version 2026-07-15. Generated; do not edit.

export * from "../private-link-scopes.ts";
