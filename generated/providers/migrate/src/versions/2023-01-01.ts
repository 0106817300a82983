// Microsoft.Migrate at api-version 2023-01-01. Generated; do not edit.
export { MigrateProjectConnectionsClient, migrateProjectDescriptor } from "../migrate-projects.ts";
export type {
  MigrateProjectApiVersion,
  MigrateProjectConnectionProperties,
  MigrateProjectConnectionState,
  MigrateProjectConnectionStatus,
  MigrateProjectConnectionUpdateProperties,
  MigrateProjectPrivateEndpoint,
  MigrateProjectPrivateEndpointConnection,
  MigrateProjectPrivateEndpointConnectionUpdate,
  MigrateProjectPrivateLinkResource,
  MigrateProjectPrivateLinkResourceProperties,
  MigrateProjectProvisioningState,
  MigrateProjectTarget,
} from "../migrate-projects.ts";
