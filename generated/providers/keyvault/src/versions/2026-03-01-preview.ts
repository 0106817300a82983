// Microsoft.KeyVault at api-version 2026-03-01-preview. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import { VaultConnectionsClient as NewerVaultConnectionsClient, type VaultApiVersion } from "../vaults.ts";

export * from "../managed-hsms-2026-03-01-preview.ts";
export * from "../vaults.ts";

/** Like the newer VaultConnectionsClient, whose surface is the same, at api-version `2026-03-01-preview`. */
export class VaultConnectionsClient extends NewerVaultConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<VaultApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2026-03-01-preview" });
  }
}
