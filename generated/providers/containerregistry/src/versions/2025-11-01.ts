// Microsoft.ContainerRegistry at api-version 2025-11-01. Generated; do not edit.
export { RegistryConnectionsClient, registryDescriptor } from "../registries.ts";
export type {
  RegistryApiVersion,
  RegistryConnectionProperties,
  RegistryConnectionState,
  RegistryConnectionStatus,
  RegistryConnectionUpdateProperties,
  RegistryPrivateEndpoint,
  RegistryPrivateEndpointConnection,
  RegistryPrivateEndpointConnectionUpdate,
  RegistryPrivateLinkResource,
  RegistryPrivateLinkResourceProperties,
  RegistryProvisioningState,
  RegistryTarget,
} from "../registries.ts";
