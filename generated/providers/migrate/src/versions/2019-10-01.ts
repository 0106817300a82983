// Microsoft.Migrate at api-version 2019-10-01. Generated; do not edit.
export { AssessmentProjectConnectionsClient, assessmentProjectDescriptor } from "../assessment-projects-2019-10-01.ts";
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
} from "../assessment-projects-2019-10-01.ts";
