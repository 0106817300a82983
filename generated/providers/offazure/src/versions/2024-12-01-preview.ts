// Microsoft.OffAzure at api-version 2024-12-01-preview. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  MasterSiteConnectionsClient as NewerMasterSiteConnectionsClient,
  type MasterSiteApiVersion,
} from "../master-sites.ts";

export * from "../master-sites.ts";

/** Like the newer MasterSiteConnectionsClient, whose surface is the same, at api-version `2024-12-01-preview`. */
export class MasterSiteConnectionsClient extends NewerMasterSiteConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<MasterSiteApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2024-12-01-preview" });
  }
}
