// Microsoft.ContainerService at api-version 2026-05-02-preview. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  ManagedClusterConnectionsClient as NewerManagedClusterConnectionsClient,
  type ManagedClusterApiVersion,
} from "../managed-clusters.ts";

export * from "../managed-clusters.ts";

/** Like the newer ManagedClusterConnectionsClient, whose surface is the same, at api-version `2026-05-02-preview`. */
export class ManagedClusterConnectionsClient extends NewerManagedClusterConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<ManagedClusterApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2026-05-02-preview" });
  }
}
