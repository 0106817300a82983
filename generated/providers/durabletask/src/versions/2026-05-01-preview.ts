// Microsoft.DurableTask at api-version 2026-05-01-preview. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  SchedulerConnectionsClient as NewerSchedulerConnectionsClient,
  type SchedulerApiVersion,
} from "../schedulers.ts";

export * from "../schedulers.ts";

/** Like the newer SchedulerConnectionsClient, whose surface is the same, at api-version `2026-05-01-preview`. */
export class SchedulerConnectionsClient extends NewerSchedulerConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<SchedulerApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2026-05-01-preview" });
  }
}
