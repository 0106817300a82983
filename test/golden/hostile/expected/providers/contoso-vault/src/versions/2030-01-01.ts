// Contoso.Vault at api-version 2030-01-01. Generated; do not edit.
export { VaultConnectionsClient, vaultDescriptor } from "../vaults.ts";
export type {
  VaultApiVersion,
  VaultConnectionProperties,
  VaultConnectionState,
  VaultConnectionStatus,
  VaultConnectionUpdateProperties,
  VaultConstructor,
  VaultPrivateEndpoint,
  VaultPrivateEndpointConnection,
  VaultPrivateEndpointConnectionUpdate,
  VaultPrivateLinkResource,
  VaultPrivateLinkResourceProperties,
  VaultProvisioningState,
  VaultTarget,
} from "../vaults.ts";
