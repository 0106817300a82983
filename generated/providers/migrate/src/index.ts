// Microsoft.Migrate. Generated; do not edit.
export { AssessmentProjectConnectionsClient, assessmentProjectDescriptor } from "./assessment-projects.ts";
export type {
  AssessmentProjectApiVersion,
  AssessmentProjectConnectionProperties,
  AssessmentProjectConnectionState,
  AssessmentProjectConnectionStatus,
  AssessmentProjectConnectionUpdateProperties,
  AssessmentProjectPrivateEndpoint,
  AssessmentProjectPrivateEndpointConnection,
  AssessmentProjectPrivateEndpointConnectionUpdate,
  AssessmentProjectPrivateLinkResource,
  AssessmentProjectPrivateLinkResourceProperties,
  AssessmentProjectProvisioningState,
  AssessmentProjectTarget,
} from "./assessment-projects.ts";
export { MigrateProjectConnectionsClient, migrateProjectDescriptor } from "./migrate-projects.ts";
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
} from "./migrate-projects.ts";
