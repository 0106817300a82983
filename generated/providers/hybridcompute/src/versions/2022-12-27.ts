// Microsoft.HybridCompute at api-version 2022-12-27. Generated; do not edit.
export { PrivateLinkScopeConnectionsClient, privateLinkScopeDescriptor } from "../private-link-scopes-2022-12-27.ts";
export type {
  PrivateLinkScopeApiVersion,
  PrivateLinkScopeConnectionProperties,
  PrivateLinkScopeConnectionState,
  PrivateLinkScopeConnectionStatus,
  PrivateLinkScopeConnectionUpdateProperties,
  PrivateLinkScopeConnectionUpdateState,
  PrivateLinkScopePrivateEndpoint,
  PrivateLinkScopePrivateEndpointConnection,
  PrivateLinkScopePrivateEndpointConnectionUpdate,
  PrivateLinkScopePrivateLinkResource,
  PrivateLinkScopePrivateLinkResourceProperties,
  PrivateLinkScopeProvisioningState,
  PrivateLinkScopeTarget,
} from "../private-link-scopes-2022-12-27.ts";
