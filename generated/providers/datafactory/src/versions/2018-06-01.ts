// Microsoft.DataFactory at api-version 2018-06-01. Generated; do not edit.
export { FactoryConnectionsClient, factoryDescriptor } from "../factories.ts";
export type {
  FactoryApiVersion,
  FactoryConnectionProperties,
  FactoryConnectionState,
  FactoryConnectionStatus,
  FactoryConnectionUpdatePrivateEndpoint,
  FactoryConnectionUpdateProperties,
  FactoryPrivateEndpoint,
  FactoryPrivateEndpointConnection,
  FactoryPrivateEndpointConnectionUpdate,
  FactoryPrivateLinkResource,
  FactoryPrivateLinkResourceProperties,
  FactoryProvisioningState,
  FactoryTarget,
} from "../factories.ts";
