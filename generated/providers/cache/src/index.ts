// Microsoft.Cache. Generated; do not edit.
export { RedisConnectionsClient, redisDescriptor } from "./redis.ts";
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
} from "./redis.ts";
export { RedisEnterpriseConnectionsClient, redisEnterpriseDescriptor } from "./redis-enterprise.ts";
export type {
  RedisEnterpriseApiVersion,
  RedisEnterpriseConnectionProperties,
  RedisEnterpriseConnectionState,
  RedisEnterpriseConnectionStatus,
  RedisEnterpriseConnectionUpdateProperties,
  RedisEnterprisePrivateEndpoint,
  RedisEnterprisePrivateEndpointConnection,
  RedisEnterprisePrivateEndpointConnectionUpdate,
  RedisEnterprisePrivateLinkResource,
  RedisEnterprisePrivateLinkResourceProperties,
  RedisEnterpriseProvisioningState,
  RedisEnterpriseTarget,
} from "./redis-enterprise.ts";
