// Microsoft.ElasticSan at api-version 2024-05-01. Generated; do not edit.
export { ElasticSanConnectionsClient, elasticSanDescriptor } from "../elastic-sans-2024-05-01.ts";
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
} from "../elastic-sans-2024-05-01.ts";
