// Microsoft.NotificationHubs at api-version 2023-10-01-preview. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  NamespaceConnectionsClient as NewerNamespaceConnectionsClient,
  type NamespaceApiVersion,
} from "../namespaces.ts";

export * from "../namespaces.ts";

/** Like the newer NamespaceConnectionsClient, whose surface is the same, at api-version `2023-10-01-preview`. */
export class NamespaceConnectionsClient extends NewerNamespaceConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<NamespaceApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2023-10-01-preview" });
  }
}
