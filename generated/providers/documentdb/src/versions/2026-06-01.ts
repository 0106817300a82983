// Microsoft.DocumentDB at api-version 2026-06-01. Generated; do not edit.
export { MongoClusterConnectionsClient, mongoClusterDescriptor } from "../mongo-clusters.ts";
export type {
  MongoClusterApiVersion,
  MongoClusterConnectionProperties,
  MongoClusterConnectionState,
  MongoClusterConnectionStatus,
  MongoClusterConnectionUpdateProperties,
  MongoClusterPrivateEndpoint,
  MongoClusterPrivateEndpointConnection,
  MongoClusterPrivateEndpointConnectionUpdate,
  MongoClusterPrivateLinkResource,
  MongoClusterPrivateLinkResourceProperties,
  MongoClusterProvisioningState,
  MongoClusterTarget,
} from "../mongo-clusters.ts";
