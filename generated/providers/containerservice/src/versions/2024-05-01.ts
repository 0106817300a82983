// Microsoft.ContainerService at api-version 2024-05-01. Generated; do not edit.
export { ManagedClusterConnectionsClient, managedClusterDescriptor } from "../managed-clusters-2024-05-01.ts";
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
} from "../managed-clusters-2024-05-01.ts";
