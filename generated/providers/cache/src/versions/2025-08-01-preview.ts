// Microsoft.Cache at api-version 2025-08-01-preview. Generated; do not edit.
export { RedisConnectionsClient, redisDescriptor } from "../redis-2025-08-01-preview.ts";
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
} from "../redis-2025-08-01-preview.ts";
