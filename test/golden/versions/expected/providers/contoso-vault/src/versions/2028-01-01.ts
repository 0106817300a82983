// Contoso.Vault at api-version 2028-01-01. Generated; do not edit.
export { VaultConnectionsClient, vaultDescriptor } from "../vaults-2028-01-01.ts";
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
} from "../vaults-2028-01-01.ts";
