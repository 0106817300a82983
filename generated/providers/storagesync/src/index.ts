// Microsoft.StorageSync. Generated; do not edit.
export { StorageSyncServiceConnectionsClient, storageSyncServiceDescriptor } from "./storage-sync-services.ts";
export type {
  StorageSyncServiceApiVersion,
  StorageSyncServiceConnectionProperties,
  StorageSyncServiceConnectionState,
  StorageSyncServiceConnectionStatus,
  StorageSyncServiceConnectionUpdateProperties,
  StorageSyncServicePrivateEndpoint,
  StorageSyncServicePrivateEndpointConnection,
  StorageSyncServicePrivateEndpointConnectionUpdate,
  StorageSyncServicePrivateLinkResource,
  StorageSyncServicePrivateLinkResourceProperties,
  StorageSyncServiceProvisioningState,
  StorageSyncServiceTarget,
} from "./storage-sync-services.ts";
