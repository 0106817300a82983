// Microsoft.Search at api-version 2023-11-01. Generated; do not edit.
export { SearchServiceConnectionsClient, searchServiceDescriptor } from "../search-services-2023-11-01.ts";
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
  SearchServiceTarget,
} from "../search-services-2023-11-01.ts";
