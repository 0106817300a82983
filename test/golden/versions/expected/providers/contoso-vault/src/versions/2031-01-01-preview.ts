// Contoso.Vault at api-version 2031-01-01-preview. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import { VaultConnectionsClient as NewerVaultConnectionsClient, type VaultApiVersion } from "../vaults.ts";

export * from "../vaults.ts";

/** Like the newer VaultConnectionsClient, whose surface is the same, at api-version `2031-01-01-preview`. */
export class VaultConnectionsClient extends NewerVaultConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<VaultApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2031-01-01-preview" });
  }
}
