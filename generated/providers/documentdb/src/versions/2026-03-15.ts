// Microsoft.DocumentDB at api-version 2026-03-15. Generated; do not edit.
export { DatabaseAccountConnectionsClient, databaseAccountDescriptor } from "../database-accounts.ts";
export type {
  DatabaseAccountApiVersion,
  DatabaseAccountConnectionProperties,
  DatabaseAccountConnectionState,
  DatabaseAccountConnectionStatus,
  DatabaseAccountConnectionUpdateProperties,
  DatabaseAccountConnectionUpdateState,
  DatabaseAccountPrivateEndpoint,
  DatabaseAccountPrivateEndpointConnection,
  DatabaseAccountPrivateEndpointConnectionUpdate,
  DatabaseAccountPrivateLinkResource,
  DatabaseAccountPrivateLinkResourceProperties,
  DatabaseAccountProvisioningState,
  DatabaseAccountTarget,
} from "../database-accounts.ts";
