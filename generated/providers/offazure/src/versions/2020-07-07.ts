// Microsoft.OffAzure at api-version 2020-07-07. Generated; do not edit.
export { MasterSiteConnectionsClient, masterSiteDescriptor } from "../master-sites-2020-07-07.ts";
export type {
  MasterSiteApiVersion,
  MasterSiteConnectionProperties,
  MasterSiteConnectionState,
  MasterSiteConnectionStatus,
  MasterSitePrivateEndpoint,
  MasterSitePrivateEndpointConnection,
  MasterSitePrivateLinkResource,
  MasterSitePrivateLinkResourceProperties,
  MasterSiteProvisioningState,
  MasterSiteTarget,
} from "../master-sites-2020-07-07.ts";
