// Microsoft.DesktopVirtualization at api-version 2026-04-01-preview. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import { HostPoolConnectionsClient as NewerHostPoolConnectionsClient, type HostPoolApiVersion } from "../host-pools.ts";
import {
  WorkspaceConnectionsClient as NewerWorkspaceConnectionsClient,
  type WorkspaceApiVersion,
} from "../workspaces.ts";

export * from "../host-pools.ts";
export * from "../workspaces.ts";

/** Like the newer HostPoolConnectionsClient, whose surface is the same, at api-version `2026-04-01-preview`. */
export class HostPoolConnectionsClient extends NewerHostPoolConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<HostPoolApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2026-04-01-preview" });
  }
}

/** Like the newer WorkspaceConnectionsClient, whose surface is the same, at api-version `2026-04-01-preview`. */
export class WorkspaceConnectionsClient extends NewerWorkspaceConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<WorkspaceApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2026-04-01-preview" });
  }
}
