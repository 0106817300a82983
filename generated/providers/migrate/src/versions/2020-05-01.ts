// Microsoft.Migrate at api-version 2020-05-01. Generated; do not edit.
export { MigrateProjectConnectionsClient, migrateProjectDescriptor } from "../migrate-projects-2020-05-01.ts";
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
} from "../migrate-projects-2020-05-01.ts";
