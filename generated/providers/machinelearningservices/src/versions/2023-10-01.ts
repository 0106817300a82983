// Microsoft.MachineLearningServices at api-version 2023-10-01. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  WorkspaceConnectionsClient as NewerWorkspaceConnectionsClient,
  type WorkspaceApiVersion,
} from "../workspaces-2024-04-01.ts";

export * from "../workspaces-2024-04-01.ts";

/** Like the newer WorkspaceConnectionsClient, whose surface is the same, at api-version `2023-10-01`. */
export class WorkspaceConnectionsClient extends NewerWorkspaceConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<WorkspaceApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2023-10-01" });
  }
}
