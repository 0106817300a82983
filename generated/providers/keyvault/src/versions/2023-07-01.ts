// Microsoft.KeyVault at api-version 2023-07-01. Generated; do not edit.
export { ManagedHSMConnectionsClient, managedHSMDescriptor } from "../managed-hsms-2023-07-01.ts";
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
  ManagedHSMProvisioningState,
  ManagedHSMSku,
  ManagedHSMTarget,
  ManagedHSMUserAssignedIdentities,
} from "../managed-hsms-2023-07-01.ts";
export { VaultConnectionsClient, vaultDescriptor } from "../vaults-2023-07-01.ts";
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
