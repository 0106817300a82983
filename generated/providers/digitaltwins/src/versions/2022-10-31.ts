// Microsoft.DigitalTwins at api-version 2022-10-31. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  DigitalTwinsInstanceConnectionsClient as NewerDigitalTwinsInstanceConnectionsClient,
  type DigitalTwinsInstanceApiVersion,
} from "../digital-twins-instances.ts";

export * from "../digital-twins-instances.ts";

/** Like the newer DigitalTwinsInstanceConnectionsClient, whose surface is the same, at api-version `2022-10-31`. */
export class DigitalTwinsInstanceConnectionsClient extends NewerDigitalTwinsInstanceConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<DigitalTwinsInstanceApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2022-10-31" });
  }
}
