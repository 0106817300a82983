// Microsoft.MachineLearningServices at api-version 2026-05-15-preview. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  WorkspaceConnectionsClient as NewerWorkspaceConnectionsClient,
  type WorkspaceApiVersion,
} from "../workspaces.ts";

export * from "../workspaces.ts";

/** Like the newer WorkspaceConnectionsClient, whose surface is the same, at api-version `2026-05-15-preview`. */
export class WorkspaceConnectionsClient extends NewerWorkspaceConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<WorkspaceApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2026-05-15-preview" });
  }
}
