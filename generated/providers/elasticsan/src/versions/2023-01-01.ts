// Microsoft.ElasticSan at api-version 2023-01-01. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  ElasticSanConnectionsClient as NewerElasticSanConnectionsClient,
  type ElasticSanApiVersion,
} from "../elastic-sans-2024-05-01.ts";

export * from "../elastic-sans-2024-05-01.ts";

/** Like the newer ElasticSanConnectionsClient, whose surface is the same, at api-version `2023-01-01`. */
export class ElasticSanConnectionsClient extends NewerElasticSanConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<ElasticSanApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2023-01-01" });
  }
}
