// Microsoft.Cache at api-version 2025-07-01. Generated; do not edit.
export { RedisEnterpriseConnectionsClient, redisEnterpriseDescriptor } from "../redis-enterprise.ts";
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
} from "../redis-enterprise.ts";
