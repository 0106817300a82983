// Microsoft.Web at api-version 2023-01-01. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  HostingEnvironmentConnectionsClient as NewerHostingEnvironmentConnectionsClient,
  type HostingEnvironmentApiVersion,
} from "../hosting-environments-2023-12-01.ts";

export { hostingEnvironmentDescriptor } from "../hosting-environments-2023-12-01.ts";
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
} from "../hosting-environments-2023-12-01.ts";

/** Like the newer HostingEnvironmentConnectionsClient, whose surface is the same, at api-version `2023-01-01`. */
export class HostingEnvironmentConnectionsClient extends NewerHostingEnvironmentConnectionsClient {
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: HostingEnvironmentApiVersion } = {},
  ) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2023-01-01" });
  }
}
import { SiteConnectionsClient as NewerSiteConnectionsClient, type SiteApiVersion } from "../sites-2023-12-01.ts";

export { siteDescriptor } from "../sites-2023-12-01.ts";
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
} from "../sites-2023-12-01.ts";

/** Like the newer SiteConnectionsClient, whose surface is the same, at api-version `2023-01-01`. */
export class SiteConnectionsClient extends NewerSiteConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions & { readonly apiVersion?: SiteApiVersion } = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2023-01-01" });
  }
}
import {
  SiteSlotConnectionsClient as NewerSiteSlotConnectionsClient,
  type SiteSlotApiVersion,
} from "../sites-slots-2023-12-01.ts";

export { siteSlotDescriptor } from "../sites-slots-2023-12-01.ts";
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
} from "../sites-slots-2023-12-01.ts";

/** Like the newer SiteSlotConnectionsClient, whose surface is the same, at api-version `2023-01-01`. */
export class SiteSlotConnectionsClient extends NewerSiteSlotConnectionsClient {
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: SiteSlotApiVersion } = {},
  ) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2023-01-01" });
  }
}
import {
  StaticSiteConnectionsClient as NewerStaticSiteConnectionsClient,
  type StaticSiteApiVersion,
} from "../static-sites-2023-12-01.ts";

export { staticSiteDescriptor } from "../static-sites-2023-12-01.ts";
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
} from "../static-sites-2023-12-01.ts";

/** Like the newer StaticSiteConnectionsClient, whose surface is the same, at api-version `2023-01-01`. */
export class StaticSiteConnectionsClient extends NewerStaticSiteConnectionsClient {
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: StaticSiteApiVersion } = {},
  ) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2023-01-01" });
  }
}
