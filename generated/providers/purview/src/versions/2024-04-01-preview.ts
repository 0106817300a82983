// Microsoft.Purview at api-version 2024-04-01-preview. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import { AccountConnectionsClient as NewerAccountConnectionsClient, type AccountApiVersion } from "../accounts.ts";

export * from "../accounts.ts";

/** Like the newer AccountConnectionsClient, whose surface is the same, at api-version `2024-04-01-preview`. */
export class AccountConnectionsClient extends NewerAccountConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<AccountApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2024-04-01-preview" });
  }
}
