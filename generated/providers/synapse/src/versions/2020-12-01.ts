// Microsoft.Synapse at api-version 2020-12-01. Generated; do not edit.
export { PrivateLinkHubConnectionsClient, privateLinkHubDescriptor } from "../private-link-hubs-2020-12-01.ts";
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
} from "../private-link-hubs-2020-12-01.ts";
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
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

/** Like the newer WorkspaceConnectionsClient, whose surface is the same, at api-version `2020-12-01`. */
export class WorkspaceConnectionsClient extends NewerWorkspaceConnectionsClient {
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: WorkspaceApiVersion } = {},
  ) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2020-12-01" });
  }
}
