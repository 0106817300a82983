// Microsoft.Dashboard at api-version 2022-08-01. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  GrafanaConnectionsClient as NewerGrafanaConnectionsClient,
  type GrafanaApiVersion,
} from "../grafana-2023-09-01.ts";

export * from "../grafana-2023-09-01.ts";

/** Like the newer GrafanaConnectionsClient, whose surface is the same, at api-version `2022-08-01`. */
export class GrafanaConnectionsClient extends NewerGrafanaConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<GrafanaApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2022-08-01" });
  }
}
