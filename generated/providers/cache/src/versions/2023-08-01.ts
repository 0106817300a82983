// Microsoft.Cache at api-version 2023-08-01. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import { RedisConnectionsClient as NewerRedisConnectionsClient, type RedisApiVersion } from "../redis-2024-03-01.ts";

export * from "../redis-2024-03-01.ts";

/** Like the newer RedisConnectionsClient, whose surface is the same, at api-version `2023-08-01`. */
export class RedisConnectionsClient extends NewerRedisConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<RedisApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2023-08-01" });
  }
}
