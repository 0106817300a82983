// Microsoft.Batch. Generated; do not edit.
export { BatchAccountConnectionsClient, batchAccountDescriptor } from "./batch-accounts.ts";
export type {
  BatchAccountApiVersion,
  BatchAccountConnectionProperties,
  BatchAccountConnectionState,
  BatchAccountConnectionStatus,
  BatchAccountConnectionUpdateProperties,
  BatchAccountConnectionUpdateState,
  BatchAccountPrivateEndpoint,
  BatchAccountPrivateEndpointConnection,
  BatchAccountPrivateEndpointConnectionUpdate,
  BatchAccountPrivateLinkResource,
  BatchAccountPrivateLinkResourceProperties,
  BatchAccountProvisioningState,
  BatchAccountTarget,
} from "./batch-accounts.ts";
