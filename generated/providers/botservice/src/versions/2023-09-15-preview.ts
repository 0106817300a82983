// Microsoft.BotService at api-version 2023-09-15-preview. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  BotServiceConnectionsClient as NewerBotServiceConnectionsClient,
  type BotServiceApiVersion,
} from "../bot-services.ts";

export * from "../bot-services.ts";

/** Like the newer BotServiceConnectionsClient, whose surface is the same, at api-version `2023-09-15-preview`. */
export class BotServiceConnectionsClient extends NewerBotServiceConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<BotServiceApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2023-09-15-preview" });
  }
}
