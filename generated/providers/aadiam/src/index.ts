// microsoft.aadiam. Generated; do not edit.
export {
  PrivateLinkForAzureAdConnectionsClient,
  privateLinkForAzureAdDescriptor,
} from "./private-link-for-azure-ad.ts";
export type {
  PrivateLinkForAzureAdApiVersion,
  PrivateLinkForAzureAdConnectionProperties,
  PrivateLinkForAzureAdConnectionState,
  PrivateLinkForAzureAdConnectionStatus,
  PrivateLinkForAzureAdConnectionUpdateProperties,
  PrivateLinkForAzureAdPrivateEndpoint,
  PrivateLinkForAzureAdPrivateEndpointConnection,
  PrivateLinkForAzureAdPrivateEndpointConnectionUpdate,
  PrivateLinkForAzureAdPrivateLinkConnectionTags,
  PrivateLinkForAzureAdPrivateLinkResource,
  PrivateLinkForAzureAdPrivateLinkResourceProperties,
  PrivateLinkForAzureAdProvisioningState,
  PrivateLinkForAzureAdTarget,
} from "./private-link-for-azure-ad.ts";
