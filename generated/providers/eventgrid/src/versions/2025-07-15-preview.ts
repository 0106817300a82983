// Microsoft.EventGrid at api-version 2025-07-15-preview. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import { DomainConnectionsClient as NewerDomainConnectionsClient, type DomainApiVersion } from "../domains.ts";
import {
  NamespaceConnectionsClient as NewerNamespaceConnectionsClient,
  type NamespaceApiVersion,
} from "../namespaces.ts";
import {
  PartnerNamespaceConnectionsClient as NewerPartnerNamespaceConnectionsClient,
  type PartnerNamespaceApiVersion,
} from "../partner-namespaces.ts";
import { TopicConnectionsClient as NewerTopicConnectionsClient, type TopicApiVersion } from "../topics.ts";

export * from "../domains.ts";
export * from "../namespaces.ts";
export * from "../partner-namespaces.ts";
export * from "../topics.ts";

/** Like the newer DomainConnectionsClient, whose surface is the same, at api-version `2025-07-15-preview`. */
export class DomainConnectionsClient extends NewerDomainConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<DomainApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2025-07-15-preview" });
  }
}

/** Like the newer NamespaceConnectionsClient, whose surface is the same, at api-version `2025-07-15-preview`. */
export class NamespaceConnectionsClient extends NewerNamespaceConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<NamespaceApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2025-07-15-preview" });
  }
}

/** Like the newer PartnerNamespaceConnectionsClient, whose surface is the same, at api-version `2025-07-15-preview`. */
export class PartnerNamespaceConnectionsClient extends NewerPartnerNamespaceConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<PartnerNamespaceApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2025-07-15-preview" });
  }
}

/** Like the newer TopicConnectionsClient, whose surface is the same, at api-version `2025-07-15-preview`. */
export class TopicConnectionsClient extends NewerTopicConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<TopicApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2025-07-15-preview" });
  }
}
