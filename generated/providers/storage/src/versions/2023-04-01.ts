// Microsoft.Storage at api-version 2023-04-01. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  StorageAccountConnectionsClient as NewerStorageAccountConnectionsClient,
  type StorageAccountApiVersion,
} from "../storage-accounts-2023-05-01.ts";

export * from "../storage-accounts-2023-05-01.ts";

/** Like the newer StorageAccountConnectionsClient, whose surface is the same, at api-version `2023-04-01`. */
export class StorageAccountConnectionsClient extends NewerStorageAccountConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<StorageAccountApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2023-04-01" });
  }
}
