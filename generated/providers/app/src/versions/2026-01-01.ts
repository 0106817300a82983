// Microsoft.App at api-version 2026-01-01. Generated; do not edit.
export { ManagedEnvironmentConnectionsClient, managedEnvironmentDescriptor } from "../managed-environments.ts";
export type {
  ManagedEnvironmentApiVersion,
  ManagedEnvironmentConnectionProperties,
  ManagedEnvironmentConnectionState,
  ManagedEnvironmentConnectionStatus,
  ManagedEnvironmentConnectionUpdateProperties,
  ManagedEnvironmentPrivateEndpoint,
  ManagedEnvironmentPrivateEndpointConnection,
  ManagedEnvironmentPrivateEndpointConnectionUpdate,
  ManagedEnvironmentPrivateLinkResource,
  ManagedEnvironmentPrivateLinkResourceProperties,
  ManagedEnvironmentProvisioningState,
  ManagedEnvironmentTarget,
} from "../managed-environments.ts";
