// Microsoft.Sql at api-version 2025-08-01-preview. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  ManagedInstanceConnectionsClient as NewerManagedInstanceConnectionsClient,
  type ManagedInstanceApiVersion,
} from "../managed-instances.ts";
import { ServerConnectionsClient as NewerServerConnectionsClient, type ServerApiVersion } from "../servers.ts";

export * from "../managed-instances.ts";
export * from "../servers.ts";

/** Like the newer ManagedInstanceConnectionsClient, whose surface is the same, at api-version `2025-08-01-preview`. */
export class ManagedInstanceConnectionsClient extends NewerManagedInstanceConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<ManagedInstanceApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2025-08-01-preview" });
  }
}

/** Like the newer ServerConnectionsClient, whose surface is the same, at api-version `2025-08-01-preview`. */
export class ServerConnectionsClient extends NewerServerConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<ServerApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2025-08-01-preview" });
  }
}
