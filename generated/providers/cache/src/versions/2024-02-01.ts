// Microsoft.Cache at api-version 2024-02-01. Generated; do not edit.
export { RedisEnterpriseConnectionsClient, redisEnterpriseDescriptor } from "../redis-enterprise-2024-02-01.ts";
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
} from "../redis-enterprise-2024-02-01.ts";
