// Microsoft.TimeSeriesInsights at api-version 2021-03-31-preview. Generated; do not edit.
export { EnvironmentConnectionsClient, environmentDescriptor } from "../environments.ts";
export type {
  EnvironmentApiVersion,
  EnvironmentConnectionProperties,
  EnvironmentConnectionState,
  EnvironmentConnectionStatus,
  EnvironmentConnectionUpdateProperties,
  EnvironmentPrivateEndpoint,
  EnvironmentPrivateEndpointConnection,
  EnvironmentPrivateEndpointConnectionUpdate,
  EnvironmentPrivateLinkResource,
  EnvironmentPrivateLinkResourceProperties,
  EnvironmentProvisioningState,
  EnvironmentTarget,
} from "../environments.ts";
