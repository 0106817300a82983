// Microsoft.ContainerRegistry at api-version 2023-07-01. Generated; do not edit.
export { RegistryConnectionsClient, registryDescriptor } from "../registries-2023-07-01.ts";
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
} from "../registries-2023-07-01.ts";
