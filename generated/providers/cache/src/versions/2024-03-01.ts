// Microsoft.Cache at api-version 2024-03-01. Generated; do not edit.
export { RedisConnectionsClient, redisDescriptor } from "../redis-2024-03-01.ts";
export type {
  RedisApiVersion,
  RedisConnectionProperties,
  RedisConnectionState,
  RedisConnectionStatus,
  RedisConnectionUpdateProperties,
  RedisPrivateEndpoint,
  RedisPrivateEndpointConnection,
  RedisPrivateEndpointConnectionUpdate,
  RedisPrivateLinkResource,
  RedisPrivateLinkResourceProperties,
  RedisProvisioningState,
  RedisTarget,
} from "../redis-2024-03-01.ts";
