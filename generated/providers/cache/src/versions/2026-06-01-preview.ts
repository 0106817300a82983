// Microsoft.Cache at api-version 2026-06-01-preview. Generated; do not edit.
export { RedisEnterpriseConnectionsClient, redisEnterpriseDescriptor } from "../redis-enterprise-2026-06-01-preview.ts";
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
} from "../redis-enterprise-2026-06-01-preview.ts";
