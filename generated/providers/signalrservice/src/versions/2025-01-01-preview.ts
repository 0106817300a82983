// Microsoft.SignalRService at api-version 2025-01-01-preview. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import { SignalRConnectionsClient as NewerSignalRConnectionsClient, type SignalRApiVersion } from "../signal-r.ts";

export * from "../signal-r.ts";

/** Like the newer SignalRConnectionsClient, whose surface is the same, at api-version `2025-01-01-preview`. */
export class SignalRConnectionsClient extends NewerSignalRConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<SignalRApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2025-01-01-preview" });
  }
}
