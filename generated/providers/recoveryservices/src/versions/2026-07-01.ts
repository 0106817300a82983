// Microsoft.RecoveryServices at api-version 2026-07-01. Generated; do not edit.
export { VaultConnectionsClient, vaultDescriptor } from "../vaults.ts";
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
