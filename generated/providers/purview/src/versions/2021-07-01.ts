// Microsoft.Purview at api-version 2021-07-01. Generated; do not edit.
export { AccountConnectionsClient, accountDescriptor } from "../accounts-2021-07-01.ts";
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
} from "../accounts-2021-07-01.ts";
