// Microsoft.HybridCompute. Generated; do not edit.
export { PrivateLinkScopeConnectionsClient, privateLinkScopeDescriptor } from "./private-link-scopes.ts";
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
} from "./private-link-scopes.ts";
