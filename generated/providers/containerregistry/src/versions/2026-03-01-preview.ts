// Microsoft.ContainerRegistry at api-version 2026-03-01-preview. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import { RegistryConnectionsClient as NewerRegistryConnectionsClient, type RegistryApiVersion } from "../registries.ts";

export * from "../registries.ts";

/** Like the newer RegistryConnectionsClient, whose surface is the same, at api-version `2026-03-01-preview`. */
export class RegistryConnectionsClient extends NewerRegistryConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<RegistryApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2026-03-01-preview" });
  }
}
