// Microsoft.TimeSeriesInsights. Generated; do not edit.
export { EnvironmentConnectionsClient, environmentDescriptor } from "./environments.ts";
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
} from "./environments.ts";
