// Microsoft.ContainerService at api-version 2026-05-01. Generated; do not edit.
export { ManagedClusterConnectionsClient, managedClusterDescriptor } from "../managed-clusters.ts";
export type {
  ManagedClusterApiVersion,
  ManagedClusterConnectionProperties,
  ManagedClusterConnectionState,
  ManagedClusterConnectionStatus,
  ManagedClusterConnectionUpdateProperties,
  ManagedClusterPrivateEndpoint,
  ManagedClusterPrivateEndpointConnection,
  ManagedClusterPrivateEndpointConnectionUpdate,
  ManagedClusterPrivateLinkResource,
  ManagedClusterProvisioningState,
  ManagedClusterTarget,
} from "../managed-clusters.ts";
