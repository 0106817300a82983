// Microsoft.HybridCompute. Generated; do not edit.
export * from "./private-link-scopes.ts";
