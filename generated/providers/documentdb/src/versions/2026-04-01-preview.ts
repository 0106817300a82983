// Microsoft.DocumentDB at api-version 2026-04-01-preview. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  DatabaseAccountConnectionsClient as NewerDatabaseAccountConnectionsClient,
  type DatabaseAccountApiVersion,
} from "../database-accounts.ts";

export * from "../database-accounts.ts";

/** Like the newer DatabaseAccountConnectionsClient, whose surface is the same, at api-version `2026-04-01-preview`. */
export class DatabaseAccountConnectionsClient extends NewerDatabaseAccountConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<DatabaseAccountApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2026-04-01-preview" });
  }
}
