// Microsoft.Batch at api-version 2025-06-01. Generated; do not edit.

export * from "../batch-accounts.ts";
