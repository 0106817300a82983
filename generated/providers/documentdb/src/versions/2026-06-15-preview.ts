// Microsoft.DocumentDB at api-version 2026-06-15-preview. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  MongoClusterConnectionsClient as NewerMongoClusterConnectionsClient,
  type MongoClusterApiVersion,
} from "../mongo-clusters.ts";

export * from "../mongo-clusters.ts";

/** Like the newer MongoClusterConnectionsClient, whose surface is the same, at api-version `2026-06-15-preview`. */
export class MongoClusterConnectionsClient extends NewerMongoClusterConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<MongoClusterApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2026-06-15-preview" });
  }
}
