// Microsoft.Compute. Generated; do not edit.
export { DiskAccessConnectionsClient, diskAccessDescriptor } from "./disk-accesses.ts";
export type {
  DiskAccessApiVersion,
  DiskAccessConnectionProperties,
  DiskAccessConnectionState,
  DiskAccessConnectionStatus,
  DiskAccessConnectionUpdateProperties,
  DiskAccessPrivateEndpoint,
  DiskAccessPrivateEndpointConnection,
  DiskAccessPrivateEndpointConnectionUpdate,
  DiskAccessPrivateLinkResource,
  DiskAccessPrivateLinkResourceProperties,
  DiskAccessProvisioningState,
  DiskAccessTarget,
} from "./disk-accesses.ts";
