// Microsoft.Insights at api-version 2021-09-01. Generated; do not edit.
export { PrivateLinkScopeConnectionsClient, privateLinkScopeDescriptor } from "../private-link-scopes.ts";
export type {
  PrivateLinkScopeApiVersion,
  PrivateLinkScopeConnectionProperties,
  PrivateLinkScopeConnectionState,
  PrivateLinkScopeConnectionStatus,
  PrivateLinkScopeConnectionUpdateProperties,
  PrivateLinkScopePrivateEndpoint,
  PrivateLinkScopePrivateEndpointConnection,
  PrivateLinkScopePrivateEndpointConnectionUpdate,
  PrivateLinkScopePrivateLinkResource,
  PrivateLinkScopePrivateLinkResourceProperties,
  PrivateLinkScopeProvisioningState,
  PrivateLinkScopeTarget,
} from "../private-link-scopes.ts";
