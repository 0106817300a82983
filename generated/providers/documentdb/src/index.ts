// Microsoft.DocumentDB. Generated; do not edit.
export { DatabaseAccountConnectionsClient, databaseAccountDescriptor } from "./database-accounts.ts";
export type {
  DatabaseAccountApiVersion,
  DatabaseAccountConnectionProperties,
  DatabaseAccountConnectionState,
  DatabaseAccountConnectionStatus,
  DatabaseAccountConnectionUpdateProperties,
  DatabaseAccountConnectionUpdateState,
  DatabaseAccountPrivateEndpoint,
  DatabaseAccountPrivateEndpointConnection,
  DatabaseAccountPrivateEndpointConnectionUpdate,
  DatabaseAccountPrivateLinkResource,
  DatabaseAccountPrivateLinkResourceProperties,
  DatabaseAccountProvisioningState,
  DatabaseAccountTarget,
} from "./database-accounts.ts";
export { MongoClusterConnectionsClient, mongoClusterDescriptor } from "./mongo-clusters.ts";
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
} from "./mongo-clusters.ts";
