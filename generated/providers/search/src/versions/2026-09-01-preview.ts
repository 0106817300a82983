// Microsoft.Search at api-version 2026-09-01-preview. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  SearchServiceConnectionsClient as NewerSearchServiceConnectionsClient,
  type SearchServiceApiVersion,
} from "../search-services.ts";

export * from "../search-services.ts";

/** Like the newer SearchServiceConnectionsClient, whose surface is the same, at api-version `2026-09-01-preview`. */
export class SearchServiceConnectionsClient extends NewerSearchServiceConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<SearchServiceApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2026-09-01-preview" });
  }
}
