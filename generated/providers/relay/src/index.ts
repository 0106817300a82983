// Microsoft.Relay. Generated; do not edit.
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
