// Microsoft.Storage. Generated; do not edit.
export { StorageAccountConnectionsClient, storageAccountDescriptor } from "./storage-accounts.ts";
export type {
  StorageAccountApiVersion,
  StorageAccountConnectionProperties,
  StorageAccountConnectionState,
  StorageAccountConnectionStatus,
  StorageAccountConnectionUpdateProperties,
  StorageAccountPrivateEndpoint,
  StorageAccountPrivateEndpointConnection,
  StorageAccountPrivateEndpointConnectionUpdate,
  StorageAccountPrivateLinkResource,
  StorageAccountPrivateLinkResourceProperties,
  StorageAccountProvisioningState,
  StorageAccountTarget,
} from "./storage-accounts.ts";
