// Microsoft.Network at api-version 2023-11-01. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  ApplicationGatewayConnectionsClient as NewerApplicationGatewayConnectionsClient,
  type ApplicationGatewayApiVersion,
} from "../application-gateways-2024-01-01.ts";
import {
  PrivateLinkServiceConnectionsClient as NewerPrivateLinkServiceConnectionsClient,
  type PrivateLinkServiceApiVersion,
} from "../private-link-services-2024-01-01.ts";
import {
  PrivateEndpointsClient as NewerPrivateEndpointsClient,
  type PrivateEndpointApiVersion,
} from "../private-endpoints.ts";

export * from "../application-gateways-2024-01-01.ts";
export * from "../private-link-services-2024-01-01.ts";
export * from "../private-endpoints.ts";

/** Like the newer ApplicationGatewayConnectionsClient, whose surface is the same, at api-version `2023-11-01`. */
export class ApplicationGatewayConnectionsClient extends NewerApplicationGatewayConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<ApplicationGatewayApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2023-11-01" });
  }
}

/** Like the newer PrivateLinkServiceConnectionsClient, whose surface is the same, at api-version `2023-11-01`. */
export class PrivateLinkServiceConnectionsClient extends NewerPrivateLinkServiceConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<PrivateLinkServiceApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2023-11-01" });
  }
}

/** Like the newer PrivateEndpointsClient, whose surface is the same, at api-version `2023-11-01`. */
export class PrivateEndpointsClient extends NewerPrivateEndpointsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<PrivateEndpointApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2023-11-01" });
  }
}
