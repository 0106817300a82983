// Microsoft.Storage. Generated; do not edit.
export * from "./storage-accounts.ts";
