// Microsoft.CognitiveServices at api-version 2022-12-01. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  AccountConnectionsClient as NewerAccountConnectionsClient,
  type AccountApiVersion,
} from "../accounts-2023-05-01.ts";

export * from "../accounts-2023-05-01.ts";

/** Like the newer AccountConnectionsClient, whose surface is the same, at api-version `2022-12-01`. */
export class AccountConnectionsClient extends NewerAccountConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<AccountApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2022-12-01" });
  }
}
