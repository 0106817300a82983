// ContosoVault. Generated; do not edit.
export { StrongBoxConnectionsClient, strongBoxDescriptor } from "./vaults.ts";
export type {
  StrongBoxApiVersion,
  StrongBoxConnectionProperties,
  StrongBoxConnectionState,
  StrongBoxConnectionStatus,
  StrongBoxConnectionUpdateProperties,
  StrongBoxPrivateEndpointConnection,
  StrongBoxPrivateEndpointConnectionUpdate,
  StrongBoxPrivateLinkResource,
  StrongBoxPrivateLinkResourceProperties,
  StrongBoxProvisioningState,
  StrongBoxTarget,
} from "./vaults.ts";
