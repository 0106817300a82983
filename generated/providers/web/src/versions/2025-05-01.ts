// Microsoft.Web at api-version 2025-05-01. Generated; do not edit.
export { HostingEnvironmentConnectionsClient, hostingEnvironmentDescriptor } from "../hosting-environments.ts";
export type {
  HostingEnvironmentApiVersion,
  HostingEnvironmentConnectionProperties,
  HostingEnvironmentConnectionState,
  HostingEnvironmentConnectionStatus,
  HostingEnvironmentConnectionUpdateProperties,
  HostingEnvironmentPrivateEndpoint,
  HostingEnvironmentPrivateEndpointConnection,
  HostingEnvironmentPrivateEndpointConnectionUpdate,
  HostingEnvironmentPrivateLinkResource,
  HostingEnvironmentPrivateLinkResourceProperties,
  HostingEnvironmentProvisioningState,
  HostingEnvironmentTarget,
} from "../hosting-environments.ts";
export { SiteConnectionsClient, siteDescriptor } from "../sites.ts";
export type {
  SiteApiVersion,
  SiteConnectionProperties,
  SiteConnectionState,
  SiteConnectionStatus,
  SiteConnectionUpdateProperties,
  SitePrivateEndpoint,
  SitePrivateEndpointConnection,
  SitePrivateEndpointConnectionUpdate,
  SitePrivateLinkResource,
  SitePrivateLinkResourceProperties,
  SiteProvisioningState,
  SiteTarget,
} from "../sites.ts";
export { SiteSlotConnectionsClient, siteSlotDescriptor } from "../sites-slots.ts";
export type {
  SiteSlotApiVersion,
  SiteSlotConnectionProperties,
  SiteSlotConnectionState,
  SiteSlotConnectionStatus,
  SiteSlotConnectionUpdateProperties,
  SiteSlotPrivateEndpoint,
  SiteSlotPrivateEndpointConnection,
  SiteSlotPrivateEndpointConnectionUpdate,
  SiteSlotPrivateLinkResource,
  SiteSlotPrivateLinkResourceProperties,
  SiteSlotProvisioningState,
  SiteSlotTarget,
} from "../sites-slots.ts";
export { StaticSiteConnectionsClient, staticSiteDescriptor } from "../static-sites.ts";
export type {
  StaticSiteApiVersion,
  StaticSiteConnectionProperties,
  StaticSiteConnectionState,
  StaticSiteConnectionStatus,
  StaticSiteConnectionUpdateProperties,
  StaticSitePrivateEndpoint,
  StaticSitePrivateEndpointConnection,
  StaticSitePrivateEndpointConnectionUpdate,
  StaticSitePrivateLinkResource,
  StaticSitePrivateLinkResourceProperties,
  StaticSiteProvisioningState,
  StaticSiteTarget,
} from "../static-sites.ts";
