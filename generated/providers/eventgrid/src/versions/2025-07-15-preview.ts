// Microsoft.EventGrid at api-version 2025-07-15-preview. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import { DomainConnectionsClient as NewerDomainConnectionsClient, type DomainApiVersion } from "../domains.ts";

export { domainDescriptor } from "../domains.ts";
export type {
  DomainApiVersion,
  DomainConnectionProperties,
  DomainConnectionState,
  DomainConnectionStatus,
  DomainConnectionUpdateProperties,
  DomainPrivateEndpoint,
  DomainPrivateEndpointConnection,
  DomainPrivateEndpointConnectionUpdate,
  DomainPrivateLinkResource,
  DomainPrivateLinkResourceProperties,
  DomainProvisioningState,
  DomainTarget,
} from "../domains.ts";

/** Like the newer DomainConnectionsClient, whose surface is the same, at api-version `2025-07-15-preview`. */
export class DomainConnectionsClient extends NewerDomainConnectionsClient {
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: DomainApiVersion } = {},
  ) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2025-07-15-preview" });
  }
}
import {
  NamespaceConnectionsClient as NewerNamespaceConnectionsClient,
  type NamespaceApiVersion,
} from "../namespaces.ts";

export { namespaceDescriptor } from "../namespaces.ts";
export type {
  NamespaceApiVersion,
  NamespaceConnectionProperties,
  NamespaceConnectionState,
  NamespaceConnectionStatus,
  NamespaceConnectionUpdateProperties,
  NamespacePrivateEndpoint,
  NamespacePrivateEndpointConnection,
  NamespacePrivateEndpointConnectionUpdate,
  NamespacePrivateLinkResource,
  NamespacePrivateLinkResourceProperties,
  NamespaceProvisioningState,
  NamespaceTarget,
} from "../namespaces.ts";

/** Like the newer NamespaceConnectionsClient, whose surface is the same, at api-version `2025-07-15-preview`. */
export class NamespaceConnectionsClient extends NewerNamespaceConnectionsClient {
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: NamespaceApiVersion } = {},
  ) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2025-07-15-preview" });
  }
}
import {
  PartnerNamespaceConnectionsClient as NewerPartnerNamespaceConnectionsClient,
  type PartnerNamespaceApiVersion,
} from "../partner-namespaces.ts";

export { partnerNamespaceDescriptor } from "../partner-namespaces.ts";
export type {
  PartnerNamespaceApiVersion,
  PartnerNamespaceConnectionProperties,
  PartnerNamespaceConnectionState,
  PartnerNamespaceConnectionStatus,
  PartnerNamespaceConnectionUpdateProperties,
  PartnerNamespacePrivateEndpoint,
  PartnerNamespacePrivateEndpointConnection,
  PartnerNamespacePrivateEndpointConnectionUpdate,
  PartnerNamespacePrivateLinkResource,
  PartnerNamespacePrivateLinkResourceProperties,
  PartnerNamespaceProvisioningState,
  PartnerNamespaceTarget,
} from "../partner-namespaces.ts";

/** Like the newer PartnerNamespaceConnectionsClient, whose surface is the same, at api-version `2025-07-15-preview`. */
export class PartnerNamespaceConnectionsClient extends NewerPartnerNamespaceConnectionsClient {
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: PartnerNamespaceApiVersion } = {},
  ) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2025-07-15-preview" });
  }
}
import { TopicConnectionsClient as NewerTopicConnectionsClient, type TopicApiVersion } from "../topics.ts";

export { topicDescriptor } from "../topics.ts";
export type {
  TopicApiVersion,
  TopicConnectionProperties,
  TopicConnectionState,
  TopicConnectionStatus,
  TopicConnectionUpdateProperties,
  TopicPrivateEndpoint,
  TopicPrivateEndpointConnection,
  TopicPrivateEndpointConnectionUpdate,
  TopicPrivateLinkResource,
  TopicPrivateLinkResourceProperties,
  TopicProvisioningState,
  TopicTarget,
} from "../topics.ts";

/** Like the newer TopicConnectionsClient, whose surface is the same, at api-version `2025-07-15-preview`. */
export class TopicConnectionsClient extends NewerTopicConnectionsClient {
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: TopicApiVersion } = {},
  ) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2025-07-15-preview" });
  }
}
