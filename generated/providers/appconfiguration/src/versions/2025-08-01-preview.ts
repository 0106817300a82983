// Microsoft.AppConfiguration at api-version 2025-08-01-preview. Generated; do not edit.
export {
  ConfigurationStoreConnectionsClient,
  configurationStoreDescriptor,
} from "../configuration-stores-2025-08-01-preview.ts";
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
} from "../configuration-stores-2025-08-01-preview.ts";
