// Microsoft.Purview. Generated; do not edit.
export * from "./accounts.ts";
