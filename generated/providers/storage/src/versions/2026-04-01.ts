// Microsoft.Storage at api-version 2026-04-01. Generated; do not edit.

export * from "../storage-accounts.ts";
