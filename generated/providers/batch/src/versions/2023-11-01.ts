// Microsoft.Batch at api-version 2023-11-01. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  BatchAccountConnectionsClient as NewerBatchAccountConnectionsClient,
  type BatchAccountApiVersion,
} from "../batch-accounts-2024-02-01.ts";

export * from "../batch-accounts-2024-02-01.ts";

/** Like the newer BatchAccountConnectionsClient, whose surface is the same, at api-version `2023-11-01`. */
export class BatchAccountConnectionsClient extends NewerBatchAccountConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<BatchAccountApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2023-11-01" });
  }
}
