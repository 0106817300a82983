// Microsoft.DocumentDB at api-version 2023-11-15. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  DatabaseAccountConnectionsClient as NewerDatabaseAccountConnectionsClient,
  type DatabaseAccountApiVersion,
} from "../database-accounts-2024-05-15.ts";

export * from "../database-accounts-2024-05-15.ts";

/** Like the newer DatabaseAccountConnectionsClient, whose surface is the same, at api-version `2023-11-15`. */
export class DatabaseAccountConnectionsClient extends NewerDatabaseAccountConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<DatabaseAccountApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2023-11-15" });
  }
}
