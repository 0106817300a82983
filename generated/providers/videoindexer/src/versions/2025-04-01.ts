// Microsoft.VideoIndexer at api-version 2025-04-01. Generated; do not edit.
export { AccountConnectionsClient, accountDescriptor } from "../accounts.ts";
export type {
  AccountApiVersion,
  AccountConnectionProperties,
  AccountConnectionState,
  AccountConnectionStatus,
  AccountConnectionUpdateProperties,
  AccountPrivateEndpoint,
  AccountPrivateEndpointConnection,
  AccountPrivateEndpointConnectionUpdate,
  AccountPrivateLinkResource,
  AccountPrivateLinkResourceProperties,
  AccountProvisioningState,
  AccountTarget,
} from "../accounts.ts";
