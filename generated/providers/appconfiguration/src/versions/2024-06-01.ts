// Microsoft.AppConfiguration at api-version 2024-06-01. Generated; do not edit.
export { ConfigurationStoreConnectionsClient, configurationStoreDescriptor } from "../configuration-stores.ts";
export type {
  ConfigurationStoreApiVersion,
  ConfigurationStoreConnectionProperties,
  ConfigurationStoreConnectionState,
  ConfigurationStoreConnectionStatus,
  ConfigurationStoreConnectionUpdateProperties,
  ConfigurationStoreConnectionUpdateState,
  ConfigurationStorePrivateEndpoint,
  ConfigurationStorePrivateEndpointConnection,
  ConfigurationStorePrivateEndpointConnectionUpdate,
  ConfigurationStorePrivateLinkResource,
  ConfigurationStorePrivateLinkResourceProperties,
  ConfigurationStoreProvisioningState,
  ConfigurationStoreTarget,
} from "../configuration-stores.ts";
