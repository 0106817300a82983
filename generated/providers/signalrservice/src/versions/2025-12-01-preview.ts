// Microsoft.SignalRService at api-version 2025-12-01-preview. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  WebPubSubConnectionsClient as NewerWebPubSubConnectionsClient,
  type WebPubSubApiVersion,
} from "../web-pub-sub.ts";

export * from "../web-pub-sub.ts";

/** Like the newer WebPubSubConnectionsClient, whose surface is the same, at api-version `2025-12-01-preview`. */
export class WebPubSubConnectionsClient extends NewerWebPubSubConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<WebPubSubApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2025-12-01-preview" });
  }
}
