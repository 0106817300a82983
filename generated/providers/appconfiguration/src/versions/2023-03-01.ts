// Microsoft.AppConfiguration at api-version 2023-03-01. Generated; do not edit.
export {
  ConfigurationStoreConnectionsClient,
  configurationStoreDescriptor,
} from "../configuration-stores-2023-03-01.ts";
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
} from "../configuration-stores-2023-03-01.ts";
