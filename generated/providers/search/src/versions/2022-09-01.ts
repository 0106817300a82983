// Microsoft.Search at api-version 2022-09-01. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  SearchServiceConnectionsClient as NewerSearchServiceConnectionsClient,
  type SearchServiceApiVersion,
} from "../search-services-2023-11-01.ts";

export * from "../search-services-2023-11-01.ts";

/** Like the newer SearchServiceConnectionsClient, whose surface is the same, at api-version `2022-09-01`. */
export class SearchServiceConnectionsClient extends NewerSearchServiceConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<SearchServiceApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2022-09-01" });
  }
}
