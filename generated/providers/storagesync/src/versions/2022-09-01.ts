// Microsoft.StorageSync at api-version 2022-09-01. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  StorageSyncServiceConnectionsClient as NewerStorageSyncServiceConnectionsClient,
  type StorageSyncServiceApiVersion,
} from "../storage-sync-services.ts";

export * from "../storage-sync-services.ts";

/** Like the newer StorageSyncServiceConnectionsClient, whose surface is the same, at api-version `2022-09-01`. */
export class StorageSyncServiceConnectionsClient extends NewerStorageSyncServiceConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<StorageSyncServiceApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2022-09-01" });
  }
}
