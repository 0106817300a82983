// Microsoft.Search at api-version 2025-05-01. Generated; do not edit.
export { SearchServiceConnectionsClient, searchServiceDescriptor } from "../search-services.ts";
export type {
  SearchServiceApiVersion,
  SearchServiceConnectionProperties,
  SearchServiceConnectionProperties2,
  SearchServiceConnectionState,
  SearchServiceConnectionStatus,
  SearchServiceConnectionUpdateProperties,
  SearchServicePrivateEndpoint,
  SearchServicePrivateEndpointConnection,
  SearchServicePrivateEndpointConnectionUpdate,
  SearchServicePrivateLinkResource,
  SearchServicePrivateLinkResourceProperties,
  SearchServiceProvisioningState,
  SearchServiceShareablePrivateLinkResourceTypes,
  SearchServiceSystemData,
  SearchServiceTarget,
} from "../search-services.ts";
