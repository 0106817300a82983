// Microsoft.Web at api-version 2023-01-01. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  HostingEnvironmentConnectionsClient as NewerHostingEnvironmentConnectionsClient,
  type HostingEnvironmentApiVersion,
} from "../hosting-environments-2023-12-01.ts";
import { SiteConnectionsClient as NewerSiteConnectionsClient, type SiteApiVersion } from "../sites-2023-12-01.ts";
import {
  SiteSlotConnectionsClient as NewerSiteSlotConnectionsClient,
  type SiteSlotApiVersion,
} from "../sites-slots-2023-12-01.ts";
import {
  StaticSiteConnectionsClient as NewerStaticSiteConnectionsClient,
  type StaticSiteApiVersion,
} from "../static-sites-2023-12-01.ts";

export * from "../hosting-environments-2023-12-01.ts";
export * from "../sites-2023-12-01.ts";
export * from "../sites-slots-2023-12-01.ts";
export * from "../static-sites-2023-12-01.ts";

/** Like the newer HostingEnvironmentConnectionsClient, whose surface is the same, at api-version `2023-01-01`. */
export class HostingEnvironmentConnectionsClient extends NewerHostingEnvironmentConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<HostingEnvironmentApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2023-01-01" });
  }
}

/** Like the newer SiteConnectionsClient, whose surface is the same, at api-version `2023-01-01`. */
export class SiteConnectionsClient extends NewerSiteConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<SiteApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2023-01-01" });
  }
}

/** Like the newer SiteSlotConnectionsClient, whose surface is the same, at api-version `2023-01-01`. */
export class SiteSlotConnectionsClient extends NewerSiteSlotConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<SiteSlotApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2023-01-01" });
  }
}

/** Like the newer StaticSiteConnectionsClient, whose surface is the same, at api-version `2023-01-01`. */
export class StaticSiteConnectionsClient extends NewerStaticSiteConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<StaticSiteApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2023-01-01" });
  }
}
