// Microsoft.KeyVault. Generated; do not edit.
export { ManagedHSMConnectionsClient, managedHSMDescriptor } from "./managed-hsms.ts";
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
} from "./managed-hsms.ts";
export { VaultConnectionsClient, vaultDescriptor } from "./vaults.ts";
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
} from "./vaults.ts";
