// Microsoft.HealthcareApis at api-version 2024-03-01. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import { ServiceConnectionsClient as NewerServiceConnectionsClient, type ServiceApiVersion } from "../services.ts";

export { serviceDescriptor } from "../services.ts";
export type {
  ServiceApiVersion,
  ServiceConnectionProperties,
  ServiceConnectionState,
  ServiceConnectionStatus,
  ServiceConnectionUpdateProperties,
  ServicePrivateEndpoint,
  ServicePrivateEndpointConnection,
  ServicePrivateEndpointConnectionUpdate,
  ServicePrivateLinkResource,
  ServicePrivateLinkResourceProperties,
  ServiceProvisioningState,
  ServiceTarget,
} from "../services.ts";

/** Like the newer ServiceConnectionsClient, whose surface is the same, at api-version `2024-03-01`. */
export class ServiceConnectionsClient extends NewerServiceConnectionsClient {
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: ServiceApiVersion } = {},
  ) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2024-03-01" });
  }
}
import {
  WorkspaceConnectionsClient as NewerWorkspaceConnectionsClient,
  type WorkspaceApiVersion,
} from "../workspaces.ts";

export { workspaceDescriptor } from "../workspaces.ts";
export type {
  WorkspaceApiVersion,
  WorkspaceConnectionProperties,
  WorkspaceConnectionState,
  WorkspaceConnectionStatus,
  WorkspaceConnectionUpdateProperties,
  WorkspacePrivateEndpoint,
  WorkspacePrivateEndpointConnection,
  WorkspacePrivateEndpointConnectionUpdate,
  WorkspacePrivateLinkResource,
  WorkspacePrivateLinkResourceProperties,
  WorkspaceProvisioningState,
  WorkspaceTarget,
} from "../workspaces.ts";

/** Like the newer WorkspaceConnectionsClient, whose surface is the same, at api-version `2024-03-01`. */
export class WorkspaceConnectionsClient extends NewerWorkspaceConnectionsClient {
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: WorkspaceApiVersion } = {},
  ) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2024-03-01" });
  }
}
