// Microsoft.KeyVault at api-version 2023-02-01. Generated; do not edit.
export { ManagedHSMConnectionsClient, managedHSMDescriptor } from "../managed-hsms-2023-02-01.ts";
export type {
  ManagedHSMApiVersion,
  ManagedHSMConnectionProperties,
  ManagedHSMConnectionState,
  ManagedHSMConnectionStatus,
  ManagedHSMConnectionUpdateProperties,
  ManagedHSMPrivateEndpoint,
  ManagedHSMPrivateEndpointConnection,
  ManagedHSMPrivateEndpointConnectionUpdate,
  ManagedHSMPrivateLinkResource,
  ManagedHSMPrivateLinkResourceProperties,
  ManagedHSMProvisioningState,
  ManagedHSMSku,
  ManagedHSMTarget,
} from "../managed-hsms-2023-02-01.ts";
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import { VaultConnectionsClient as NewerVaultConnectionsClient, type VaultApiVersion } from "../vaults-2023-07-01.ts";

export { vaultDescriptor } from "../vaults-2023-07-01.ts";
export type {
  VaultApiVersion,
  VaultConnectionProperties,
  VaultConnectionState,
  VaultConnectionStatus,
  VaultConnectionUpdateProperties,
  VaultPrivateEndpoint,
  VaultPrivateEndpointConnection,
  VaultPrivateEndpointConnectionUpdate,
  VaultPrivateLinkResource,
  VaultPrivateLinkResourceProperties,
  VaultProvisioningState,
  VaultTarget,
} from "../vaults-2023-07-01.ts";

/** Like the newer VaultConnectionsClient, whose surface is the same, at api-version `2023-02-01`. */
export class VaultConnectionsClient extends NewerVaultConnectionsClient {
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: VaultApiVersion } = {},
  ) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2023-02-01" });
  }
}
