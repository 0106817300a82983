// Microsoft.KeyVault at api-version 2023-02-01. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import { VaultConnectionsClient as NewerVaultConnectionsClient, type VaultApiVersion } from "../vaults-2023-07-01.ts";

export * from "../managed-hsms-2023-02-01.ts";
export * from "../vaults-2023-07-01.ts";

/** Like the newer VaultConnectionsClient, whose surface is the same, at api-version `2023-02-01`. */
export class VaultConnectionsClient extends NewerVaultConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<VaultApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2023-02-01" });
  }
}
