// Microsoft.Migrate at api-version 2023-03-15. Generated; do not edit.
export { AssessmentProjectConnectionsClient, assessmentProjectDescriptor } from "../assessment-projects-2023-03-15.ts";
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
} from "../assessment-projects-2023-03-15.ts";
