// Microsoft.EventGrid at api-version 2022-06-15. Generated; do not edit.
export { DomainConnectionsClient, domainDescriptor } from "../domains-2022-06-15.ts";
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
} from "../domains-2022-06-15.ts";
export { PartnerNamespaceConnectionsClient, partnerNamespaceDescriptor } from "../partner-namespaces-2022-06-15.ts";
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
} from "../partner-namespaces-2022-06-15.ts";
export { TopicConnectionsClient, topicDescriptor } from "../topics-2022-06-15.ts";
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
} from "../topics-2022-06-15.ts";
