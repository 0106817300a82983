// Microsoft.StorageSync at api-version 2025-12-01. Generated; do not edit.

export * from "../storage-sync-services.ts";
