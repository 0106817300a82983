// Microsoft.Sql. Generated; do not edit.
export { ManagedInstanceConnectionsClient, managedInstanceDescriptor } from "./managed-instances.ts";
export type {
  ManagedInstanceApiVersion,
  ManagedInstanceConnectionProperties,
  ManagedInstanceConnectionState,
  ManagedInstanceConnectionStatus,
  ManagedInstanceConnectionUpdateProperties,
  ManagedInstanceConnectionUpdateState,
  ManagedInstancePrivateEndpoint,
  ManagedInstancePrivateEndpointConnection,
  ManagedInstancePrivateEndpointConnectionUpdate,
  ManagedInstancePrivateLinkResource,
  ManagedInstancePrivateLinkResourceProperties,
  ManagedInstanceProvisioningState,
  ManagedInstanceTarget,
} from "./managed-instances.ts";
export { ServerConnectionsClient, serverDescriptor } from "./servers.ts";
export type {
  ServerApiVersion,
  ServerConnectionProperties,
  ServerConnectionState,
  ServerConnectionStatus,
  ServerConnectionUpdateProperties,
  ServerConnectionUpdateState,
  ServerPrivateEndpoint,
  ServerPrivateEndpointConnection,
  ServerPrivateEndpointConnectionUpdate,
  ServerPrivateLinkResource,
  ServerPrivateLinkResourceProperties,
  ServerProvisioningState,
  ServerTarget,
} from "./servers.ts";
