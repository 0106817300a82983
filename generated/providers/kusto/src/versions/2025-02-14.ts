// Microsoft.Kusto at api-version 2025-02-14. Generated; do not edit.
export { ClusterConnectionsClient, clusterDescriptor } from "../clusters.ts";
export type {
  ClusterApiVersion,
  ClusterConnectionProperties,
  ClusterConnectionState,
  ClusterConnectionStatus,
  ClusterConnectionUpdateProperties,
  ClusterConnectionUpdateState,
  ClusterPrivateEndpoint,
  ClusterPrivateEndpointConnection,
  ClusterPrivateEndpointConnectionUpdate,
  ClusterPrivateLinkResource,
  ClusterPrivateLinkResourceProperties,
  ClusterProvisioningState,
  ClusterTarget,
} from "../clusters.ts";
