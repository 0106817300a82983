// Microsoft.HealthcareApis at api-version 2024-03-01. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import { ServiceConnectionsClient as NewerServiceConnectionsClient, type ServiceApiVersion } from "../services.ts";
import {
  WorkspaceConnectionsClient as NewerWorkspaceConnectionsClient,
  type WorkspaceApiVersion,
} from "../workspaces.ts";

export * from "../services.ts";
export * from "../workspaces.ts";

/** Like the newer ServiceConnectionsClient, whose surface is the same, at api-version `2024-03-01`. */
export class ServiceConnectionsClient extends NewerServiceConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<ServiceApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2024-03-01" });
  }
}

/** Like the newer WorkspaceConnectionsClient, whose surface is the same, at api-version `2024-03-01`. */
export class WorkspaceConnectionsClient extends NewerWorkspaceConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<WorkspaceApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2024-03-01" });
  }
}
