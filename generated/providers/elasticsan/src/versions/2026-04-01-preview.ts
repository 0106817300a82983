// Microsoft.ElasticSan at api-version 2026-04-01-preview. Generated; do not edit.
export { ElasticSanConnectionsClient, elasticSanDescriptor } from "../elastic-sans-2026-04-01-preview.ts";
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
} from "../elastic-sans-2026-04-01-preview.ts";
