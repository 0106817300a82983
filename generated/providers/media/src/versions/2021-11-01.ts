// Microsoft.Media at api-version 2021-11-01. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  MediaServiceConnectionsClient as NewerMediaServiceConnectionsClient,
  type MediaServiceApiVersion,
} from "../mediaservices.ts";

export * from "../mediaservices.ts";

/** Like the newer MediaServiceConnectionsClient, whose surface is the same, at api-version `2021-11-01`. */
export class MediaServiceConnectionsClient extends NewerMediaServiceConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<MediaServiceApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2021-11-01" });
  }
}
