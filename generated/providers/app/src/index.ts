// Microsoft.App. Generated; do not edit.
export * from "./managed-environments.ts";
