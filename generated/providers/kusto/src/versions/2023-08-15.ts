// Microsoft.Kusto at api-version 2023-08-15. Generated; do not edit.
export { ClusterConnectionsClient, clusterDescriptor } from "../clusters-2023-08-15.ts";
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
} from "../clusters-2023-08-15.ts";
