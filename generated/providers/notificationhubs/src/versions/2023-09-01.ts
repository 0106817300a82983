// Microsoft.NotificationHubs at api-version 2023-09-01. Generated; do not edit.
export { NamespaceConnectionsClient, namespaceDescriptor } from "../namespaces.ts";
export type {
  NamespaceApiVersion,
  NamespaceConnectionProperties,
  NamespaceConnectionState,
  NamespaceConnectionStatus,
  NamespaceConnectionUpdateProperties,
  NamespaceConnectionUpdateState,
  NamespacePrivateEndpoint,
  NamespacePrivateEndpointConnection,
  NamespacePrivateEndpointConnectionUpdate,
  NamespacePrivateLinkResource,
  NamespacePrivateLinkResourceProperties,
  NamespaceProvisioningState,
  NamespaceTarget,
} from "../namespaces.ts";
