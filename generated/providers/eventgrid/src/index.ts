// Microsoft.EventGrid. Generated; do not edit.
export { DomainConnectionsClient, domainDescriptor } from "./domains.ts";
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
} from "./domains.ts";
export { NamespaceConnectionsClient, namespaceDescriptor } from "./namespaces.ts";
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
} from "./namespaces.ts";
export { PartnerNamespaceConnectionsClient, partnerNamespaceDescriptor } from "./partner-namespaces.ts";
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
} from "./partner-namespaces.ts";
export { TopicConnectionsClient, topicDescriptor } from "./topics.ts";
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
} from "./topics.ts";
