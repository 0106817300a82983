// Microsoft.Cache at api-version 2024-11-01. Generated; do not edit.
export { RedisConnectionsClient, redisDescriptor } from "../redis.ts";
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
} from "../redis.ts";
