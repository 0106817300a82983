// Microsoft.EventGrid at api-version 2021-12-01. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  DomainConnectionsClient as NewerDomainConnectionsClient,
  type DomainApiVersion,
} from "../domains-2022-06-15.ts";
import { TopicConnectionsClient as NewerTopicConnectionsClient, type TopicApiVersion } from "../topics-2022-06-15.ts";

export * from "../domains-2022-06-15.ts";
export * from "../topics-2022-06-15.ts";

/** Like the newer DomainConnectionsClient, whose surface is the same, at api-version `2021-12-01`. */
export class DomainConnectionsClient extends NewerDomainConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<DomainApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2021-12-01" });
  }
}

/** Like the newer TopicConnectionsClient, whose surface is the same, at api-version `2021-12-01`. */
export class TopicConnectionsClient extends NewerTopicConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<TopicApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2021-12-01" });
  }
}
