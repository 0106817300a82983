// Microsoft.Batch at api-version 2024-02-01. Generated; do not edit.

export * from "../batch-accounts-2024-02-01.ts";
