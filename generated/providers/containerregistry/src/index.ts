// Microsoft.ContainerRegistry. Generated; do not edit.
export { RegistryConnectionsClient, registryDescriptor } from "./registries.ts";
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
} from "./registries.ts";
