// Microsoft.Batch at api-version 2024-02-01. Generated; do not edit.
export { BatchAccountConnectionsClient, batchAccountDescriptor } from "../batch-accounts-2024-02-01.ts";
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
} from "../batch-accounts-2024-02-01.ts";
