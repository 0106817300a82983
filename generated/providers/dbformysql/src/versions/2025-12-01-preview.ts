// Microsoft.DBforMySQL at api-version 2025-12-01-preview. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  FlexibleServerConnectionsClient as NewerFlexibleServerConnectionsClient,
  type FlexibleServerApiVersion,
} from "../flexible-servers.ts";

export * from "../flexible-servers.ts";

/** Like the newer FlexibleServerConnectionsClient, whose surface is the same, at api-version `2025-12-01-preview`. */
export class FlexibleServerConnectionsClient extends NewerFlexibleServerConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<FlexibleServerApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2025-12-01-preview" });
  }
}
