// Microsoft.DBforPostgreSQL at api-version 2025-08-01. Generated; do not edit.
export { FlexibleServerConnectionsClient, flexibleServerDescriptor } from "../flexible-servers.ts";
export type {
  FlexibleServerApiVersion,
  FlexibleServerConnectionProperties,
  FlexibleServerConnectionState,
  FlexibleServerConnectionStatus,
  FlexibleServerConnectionUpdateProperties,
  FlexibleServerPrivateEndpoint,
  FlexibleServerPrivateEndpointConnection,
  FlexibleServerPrivateEndpointConnectionUpdate,
  FlexibleServerPrivateLinkResource,
  FlexibleServerPrivateLinkResourceProperties,
  FlexibleServerProvisioningState,
  FlexibleServerTarget,
} from "../flexible-servers.ts";
