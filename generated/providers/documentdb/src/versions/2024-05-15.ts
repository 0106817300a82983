// Microsoft.DocumentDB at api-version 2024-05-15. Generated; do not edit.
export { DatabaseAccountConnectionsClient, databaseAccountDescriptor } from "../database-accounts-2024-05-15.ts";
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
} from "../database-accounts-2024-05-15.ts";
