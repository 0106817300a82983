// Microsoft.FileShares at api-version 2026-06-01. Generated; do not edit.
export { FileShareConnectionsClient, fileShareDescriptor } from "../file-shares.ts";
export type {
  FileShareApiVersion,
  FileShareConnectionProperties,
  FileShareConnectionState,
  FileShareConnectionStatus,
  FileShareConnectionUpdateProperties,
  FileSharePrivateEndpoint,
  FileSharePrivateEndpointConnection,
  FileSharePrivateEndpointConnectionUpdate,
  FileSharePrivateLinkResource,
  FileSharePrivateLinkResourceProperties,
  FileShareProvisioningState,
  FileShareTarget,
} from "../file-shares.ts";
