// Microsoft.Synapse at api-version 2021-05-01. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  PrivateLinkHubConnectionsClient as NewerPrivateLinkHubConnectionsClient,
  type PrivateLinkHubApiVersion,
} from "../private-link-hubs.ts";
import {
  WorkspaceConnectionsClient as NewerWorkspaceConnectionsClient,
  type WorkspaceApiVersion,
} from "../workspaces.ts";

export * from "../private-link-hubs.ts";
export * from "../workspaces.ts";

/** Like the newer PrivateLinkHubConnectionsClient, whose surface is the same, at api-version `2021-05-01`. */
export class PrivateLinkHubConnectionsClient extends NewerPrivateLinkHubConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<PrivateLinkHubApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2021-05-01" });
  }
}

/** Like the newer WorkspaceConnectionsClient, whose surface is the same, at api-version `2021-05-01`. */
export class WorkspaceConnectionsClient extends NewerWorkspaceConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<WorkspaceApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2021-05-01" });
  }
}
