// Microsoft.StorageSync at api-version 2022-06-01. Generated; do not edit.

export * from "../storage-sync-services-2022-06-01.ts";
