// Microsoft.Relay at api-version 2021-11-01. Generated; do not edit.
export { NamespaceConnectionsClient, namespaceDescriptor } from "../namespaces-2021-11-01.ts";
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
} from "../namespaces-2021-11-01.ts";
