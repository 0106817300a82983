// Microsoft.AppConfiguration at api-version 2022-05-01. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  ConfigurationStoreConnectionsClient as NewerConfigurationStoreConnectionsClient,
  type ConfigurationStoreApiVersion,
} from "../configuration-stores-2023-03-01.ts";

export * from "../configuration-stores-2023-03-01.ts";

/** Like the newer ConfigurationStoreConnectionsClient, whose surface is the same, at api-version `2022-05-01`. */
export class ConfigurationStoreConnectionsClient extends NewerConfigurationStoreConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<ConfigurationStoreApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2022-05-01" });
  }
}
