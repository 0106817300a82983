// Microsoft.DBforMySQL at api-version 2023-06-30. Generated; do not edit.
export { FlexibleServerConnectionsClient, flexibleServerDescriptor } from "../flexible-servers-2023-06-30.ts";
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
} from "../flexible-servers-2023-06-30.ts";
