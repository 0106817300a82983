// Microsoft.HorizonDb at api-version 2026-05-01-preview. Generated; do not edit.
export { ClusterConnectionsClient, clusterDescriptor } from "../clusters.ts";
export type {
  ClusterApiVersion,
  ClusterConnectionProperties,
  ClusterConnectionState,
  ClusterConnectionStatus,
  ClusterConnectionUpdateProperties,
  ClusterPrivateEndpoint,
  ClusterPrivateEndpointConnection,
  ClusterPrivateEndpointConnectionUpdate,
  ClusterPrivateLinkResource,
  ClusterPrivateLinkResourceProperties,
  ClusterProvisioningState,
  ClusterTarget,
} from "../clusters.ts";
