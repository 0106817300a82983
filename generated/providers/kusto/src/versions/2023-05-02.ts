// Microsoft.Kusto at api-version 2023-05-02. Generated; do not edit.
export { ClusterConnectionsClient, clusterDescriptor } from "../clusters-2023-05-02.ts";
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
} from "../clusters-2023-05-02.ts";
