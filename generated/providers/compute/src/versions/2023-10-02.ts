// Microsoft.Compute at api-version 2023-10-02. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  DiskAccessConnectionsClient as NewerDiskAccessConnectionsClient,
  type DiskAccessApiVersion,
} from "../disk-accesses-2024-03-02.ts";

export * from "../disk-accesses-2024-03-02.ts";

/** Like the newer DiskAccessConnectionsClient, whose surface is the same, at api-version `2023-10-02`. */
export class DiskAccessConnectionsClient extends NewerDiskAccessConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<DiskAccessApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2023-10-02" });
  }
}
