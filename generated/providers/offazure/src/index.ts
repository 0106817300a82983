// Microsoft.OffAzure. Generated; do not edit.
export { MasterSiteConnectionsClient, masterSiteDescriptor } from "./master-sites.ts";
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
} from "./master-sites.ts";
