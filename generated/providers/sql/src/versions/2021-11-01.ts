// Microsoft.Sql at api-version 2021-11-01. Generated; do not edit.
export { ManagedInstanceConnectionsClient, managedInstanceDescriptor } from "../managed-instances-2021-11-01.ts";
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
} from "../managed-instances-2021-11-01.ts";
export { ServerConnectionsClient, serverDescriptor } from "../servers-2021-11-01.ts";
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
} from "../servers-2021-11-01.ts";
