// Microsoft.KeyVault at api-version 2026-03-01-preview. Generated; do not edit.
export { ManagedHSMConnectionsClient, managedHSMDescriptor } from "../managed-hsms-2026-03-01-preview.ts";
export type {
  ManagedHSMApiVersion,
  ManagedHSMConnectionProperties,
  ManagedHSMConnectionState,
  ManagedHSMConnectionStatus,
  ManagedHSMConnectionUpdateIdentity,
  ManagedHSMConnectionUpdateProperties,
  ManagedHSMConnectionUpdateUserAssignedIdentities,
  ManagedHSMIdentity,
  ManagedHSMPrivateEndpoint,
  ManagedHSMPrivateEndpointConnection,
  ManagedHSMPrivateEndpointConnectionUpdate,
  ManagedHSMPrivateLinkResource,
  ManagedHSMPrivateLinkResourceProperties,
  ManagedHSMPrivateLinkResourceSku,
  ManagedHSMProvisioningState,
  ManagedHSMSku,
  ManagedHSMTarget,
  ManagedHSMUserAssignedIdentities,
} from "../managed-hsms-2026-03-01-preview.ts";
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import { VaultConnectionsClient as NewerVaultConnectionsClient, type VaultApiVersion } from "../vaults.ts";

export { vaultDescriptor } from "../vaults.ts";
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
} from "../vaults.ts";

/** Like the newer VaultConnectionsClient, whose surface is the same, at api-version `2026-03-01-preview`. */
export class VaultConnectionsClient extends NewerVaultConnectionsClient {
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: VaultApiVersion } = {},
  ) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2026-03-01-preview" });
  }
}
