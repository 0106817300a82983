// Microsoft.RecoveryServices at api-version 2024-04-01. Generated; do not edit.
export { VaultConnectionsClient, vaultDescriptor } from "../vaults-2024-04-01.ts";
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
} from "../vaults-2024-04-01.ts";
