// Microsoft.StorageSync. Generated; do not edit.
export * from "./storage-sync-services.ts";
