// Microsoft.Cache at api-version 2023-11-01. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  RedisEnterpriseConnectionsClient as NewerRedisEnterpriseConnectionsClient,
  type RedisEnterpriseApiVersion,
} from "../redis-enterprise-2024-02-01.ts";

export * from "../redis-enterprise-2024-02-01.ts";

/** Like the newer RedisEnterpriseConnectionsClient, whose surface is the same, at api-version `2023-11-01`. */
export class RedisEnterpriseConnectionsClient extends NewerRedisEnterpriseConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<RedisEnterpriseApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2023-11-01" });
  }
}
