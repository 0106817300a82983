// Microsoft.Batch. Generated; do not edit.
export * from "./batch-accounts.ts";
