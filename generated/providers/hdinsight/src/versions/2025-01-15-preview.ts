// Microsoft.HDInsight at api-version 2025-01-15-preview. Generated; do not edit.
export { ClusterConnectionsClient, clusterDescriptor } from "../clusters-2025-01-15-preview.ts";
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
} from "../clusters-2025-01-15-preview.ts";
