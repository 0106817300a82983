// Microsoft.Sql at api-version 2025-08-01-preview. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  ManagedInstanceConnectionsClient as NewerManagedInstanceConnectionsClient,
  type ManagedInstanceApiVersion,
} from "../managed-instances.ts";

export { managedInstanceDescriptor } from "../managed-instances.ts";
export type {
  ManagedInstanceApiVersion,
  ManagedInstanceConnectionProperties,
  ManagedInstanceConnectionState,
  ManagedInstanceConnectionStatus,
  ManagedInstanceConnectionUpdateProperties,
  ManagedInstanceConnectionUpdateState,
  ManagedInstancePrivateEndpoint,
  ManagedInstancePrivateEndpointConnection,
  ManagedInstancePrivateEndpointConnectionUpdate,
  ManagedInstancePrivateLinkResource,
  ManagedInstancePrivateLinkResourceProperties,
  ManagedInstanceProvisioningState,
  ManagedInstanceTarget,
} from "../managed-instances.ts";

/** Like the newer ManagedInstanceConnectionsClient, whose surface is the same, at api-version `2025-08-01-preview`. */
export class ManagedInstanceConnectionsClient extends NewerManagedInstanceConnectionsClient {
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: ManagedInstanceApiVersion } = {},
  ) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2025-08-01-preview" });
  }
}
import { ServerConnectionsClient as NewerServerConnectionsClient, type ServerApiVersion } from "../servers.ts";

export { serverDescriptor } from "../servers.ts";
export type {
  ServerApiVersion,
  ServerConnectionProperties,
  ServerConnectionState,
  ServerConnectionStatus,
  ServerConnectionUpdateProperties,
  ServerConnectionUpdateState,
  ServerPrivateEndpoint,
  ServerPrivateEndpointConnection,
  ServerPrivateEndpointConnectionUpdate,
  ServerPrivateLinkResource,
  ServerPrivateLinkResourceProperties,
  ServerProvisioningState,
  ServerTarget,
} from "../servers.ts";

/** Like the newer ServerConnectionsClient, whose surface is the same, at api-version `2025-08-01-preview`. */
export class ServerConnectionsClient extends NewerServerConnectionsClient {
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: ServerApiVersion } = {},
  ) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2025-08-01-preview" });
  }
}
