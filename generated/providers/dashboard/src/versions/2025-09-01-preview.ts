// Microsoft.Dashboard at api-version 2025-09-01-preview. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import { GrafanaConnectionsClient as NewerGrafanaConnectionsClient, type GrafanaApiVersion } from "../grafana.ts";

export * from "../grafana.ts";

/** Like the newer GrafanaConnectionsClient, whose surface is the same, at api-version `2025-09-01-preview`. */
export class GrafanaConnectionsClient extends NewerGrafanaConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<GrafanaApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2025-09-01-preview" });
  }
}
