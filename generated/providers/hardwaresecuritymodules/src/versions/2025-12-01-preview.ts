// Microsoft.HardwareSecurityModules at api-version 2025-12-01-preview. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  CloudHsmClusterConnectionsClient as NewerCloudHsmClusterConnectionsClient,
  type CloudHsmClusterApiVersion,
} from "../cloud-hsm-clusters.ts";

export * from "../cloud-hsm-clusters.ts";
export * from "../payment-hsm-clusters.ts";

/** Like the newer CloudHsmClusterConnectionsClient, whose surface is the same, at api-version `2025-12-01-preview`. */
export class CloudHsmClusterConnectionsClient extends NewerCloudHsmClusterConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<CloudHsmClusterApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2025-12-01-preview" });
  }
}
