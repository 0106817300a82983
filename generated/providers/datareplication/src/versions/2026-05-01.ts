// Microsoft.DataReplication at api-version 2026-05-01. Generated; do not edit.
export { ReplicationVaultConnectionsClient, replicationVaultDescriptor } from "../replication-vaults.ts";
export type {
  ReplicationVaultApiVersion,
  ReplicationVaultConnectionProperties,
  ReplicationVaultConnectionState,
  ReplicationVaultConnectionStatus,
  ReplicationVaultConnectionUpdateProperties,
  ReplicationVaultPrivateEndpoint,
  ReplicationVaultPrivateEndpointConnection,
  ReplicationVaultPrivateEndpointConnectionUpdate,
  ReplicationVaultPrivateLinkResource,
  ReplicationVaultPrivateLinkResourceProperties,
  ReplicationVaultProvisioningState,
  ReplicationVaultTarget,
} from "../replication-vaults.ts";
