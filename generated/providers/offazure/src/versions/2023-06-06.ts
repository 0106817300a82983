// Microsoft.OffAzure at api-version 2023-06-06. Generated; do not edit.
export { MasterSiteConnectionsClient, masterSiteDescriptor } from "../master-sites.ts";
export type {
  MasterSiteApiVersion,
  MasterSiteConnectionProperties,
  MasterSiteConnectionState,
  MasterSiteConnectionStatus,
  MasterSiteConnectionUpdateProperties,
  MasterSitePrivateEndpoint,
  MasterSitePrivateEndpointConnection,
  MasterSitePrivateEndpointConnectionUpdate,
  MasterSitePrivateLinkResource,
  MasterSitePrivateLinkResourceProperties,
  MasterSiteProvisioningState,
  MasterSiteTarget,
} from "../master-sites.ts";
