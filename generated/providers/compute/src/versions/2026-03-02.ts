// Microsoft.Compute at api-version 2026-03-02. Generated; do not edit.
export { DiskAccessConnectionsClient, diskAccessDescriptor } from "../disk-accesses.ts";
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
} from "../disk-accesses.ts";
