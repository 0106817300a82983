// Microsoft.HybridCompute at api-version 2022-11-10. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  PrivateLinkScopeConnectionsClient as NewerPrivateLinkScopeConnectionsClient,
  type PrivateLinkScopeApiVersion,
} from "../private-link-scopes-2022-12-27.ts";

export * from "../private-link-scopes-2022-12-27.ts";

/** Like the newer PrivateLinkScopeConnectionsClient, whose surface is the same, at api-version `2022-11-10`. */
export class PrivateLinkScopeConnectionsClient extends NewerPrivateLinkScopeConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<PrivateLinkScopeApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2022-11-10" });
  }
}
