// Microsoft.Synapse at api-version 2021-05-01. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  PrivateLinkHubConnectionsClient as NewerPrivateLinkHubConnectionsClient,
  type PrivateLinkHubApiVersion,
} from "../private-link-hubs.ts";

export { privateLinkHubDescriptor } from "../private-link-hubs.ts";
export type {
  PrivateLinkHubApiVersion,
  PrivateLinkHubConnectionProperties,
  PrivateLinkHubConnectionState,
  PrivateLinkHubConnectionStatus,
  PrivateLinkHubPrivateEndpoint,
  PrivateLinkHubPrivateEndpointConnection,
  PrivateLinkHubPrivateLinkResource,
  PrivateLinkHubPrivateLinkResourceProperties,
  PrivateLinkHubProvisioningState,
  PrivateLinkHubTarget,
} from "../private-link-hubs.ts";

/** Like the newer PrivateLinkHubConnectionsClient, whose surface is the same, at api-version `2021-05-01`. */
export class PrivateLinkHubConnectionsClient extends NewerPrivateLinkHubConnectionsClient {
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: PrivateLinkHubApiVersion } = {},
  ) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2021-05-01" });
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
  WorkspaceConnectionUpdateState,
  WorkspacePrivateEndpoint,
  WorkspacePrivateEndpointConnection,
  WorkspacePrivateEndpointConnectionUpdate,
  WorkspacePrivateLinkResource,
  WorkspacePrivateLinkResourceProperties,
  WorkspaceProvisioningState,
  WorkspaceTarget,
} from "../workspaces.ts";

/** Like the newer WorkspaceConnectionsClient, whose surface is the same, at api-version `2021-05-01`. */
export class WorkspaceConnectionsClient extends NewerWorkspaceConnectionsClient {
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: WorkspaceApiVersion } = {},
  ) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2021-05-01" });
  }
}
