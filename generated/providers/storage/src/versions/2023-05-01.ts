// Microsoft.Storage at api-version 2023-05-01. Generated; do not edit.
export { StorageAccountConnectionsClient, storageAccountDescriptor } from "../storage-accounts-2023-05-01.ts";
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
} from "../storage-accounts-2023-05-01.ts";
