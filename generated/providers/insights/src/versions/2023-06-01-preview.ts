// Microsoft.Insights at api-version 2023-06-01-preview. Generated; do not edit.
export {
  PrivateLinkScopeConnectionsClient,
  privateLinkScopeDescriptor,
} from "../private-link-scopes-2023-06-01-preview.ts";
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
} from "../private-link-scopes-2023-06-01-preview.ts";
