// Microsoft.DBforPostgreSQL at api-version 2023-03-02-preview. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  ServerGroupConnectionsClient as NewerServerGroupConnectionsClient,
  type ServerGroupApiVersion,
} from "../server-groupsv2.ts";

export * from "../server-groupsv2.ts";

/** Like the newer ServerGroupConnectionsClient, whose surface is the same, at api-version `2023-03-02-preview`. */
export class ServerGroupConnectionsClient extends NewerServerGroupConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<ServerGroupApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2023-03-02-preview" });
  }
}
