// Microsoft.Migrate at api-version 2024-01-15. Generated; do not edit.
export { AssessmentProjectConnectionsClient, assessmentProjectDescriptor } from "../assessment-projects.ts";
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
} from "../assessment-projects.ts";
