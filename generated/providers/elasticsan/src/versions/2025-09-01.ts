// Microsoft.ElasticSan at api-version 2025-09-01. Generated; do not edit.
export { ElasticSanConnectionsClient, elasticSanDescriptor } from "../elastic-sans.ts";
export type {
  ElasticSanApiVersion,
  ElasticSanConnectionProperties,
  ElasticSanConnectionState,
  ElasticSanConnectionStatus,
  ElasticSanConnectionUpdateProperties,
  ElasticSanPrivateEndpoint,
  ElasticSanPrivateEndpointConnection,
  ElasticSanPrivateEndpointConnectionUpdate,
  ElasticSanPrivateLinkResource,
  ElasticSanPrivateLinkResourceProperties,
  ElasticSanProvisioningState,
  ElasticSanTarget,
} from "../elastic-sans.ts";
