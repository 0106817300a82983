// Microsoft.ContainerRegistry at api-version 2022-12-01. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  RegistryConnectionsClient as NewerRegistryConnectionsClient,
  type RegistryApiVersion,
} from "../registries-2023-07-01.ts";

export * from "../registries-2023-07-01.ts";

/** Like the newer RegistryConnectionsClient, whose surface is the same, at api-version `2022-12-01`. */
export class RegistryConnectionsClient extends NewerRegistryConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<RegistryApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2022-12-01" });
  }
}
