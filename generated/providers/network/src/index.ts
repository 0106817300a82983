// Microsoft.Network. Generated; do not edit.
export { ApplicationGatewayConnectionsClient, applicationGatewayDescriptor } from "./application-gateways.ts";
export type {
  ApplicationGatewayApiVersion,
  ApplicationGatewayConnectionProperties,
  ApplicationGatewayConnectionState,
  ApplicationGatewayConnectionStatus,
  ApplicationGatewayConnectionUpdateProperties,
  ApplicationGatewayPrivateEndpoint,
  ApplicationGatewayPrivateEndpointConnection,
  ApplicationGatewayPrivateEndpointConnectionUpdate,
  ApplicationGatewayPrivateLinkResource,
  ApplicationGatewayPrivateLinkResourceProperties,
  ApplicationGatewayProvisioningState,
  ApplicationGatewayTarget,
} from "./application-gateways.ts";
export { PrivateLinkServiceConnectionsClient, privateLinkServiceDescriptor } from "./private-link-services.ts";
export type {
  PrivateLinkServiceApiVersion,
  PrivateLinkServiceConnectionProperties,
  PrivateLinkServiceConnectionState,
  PrivateLinkServiceConnectionStatus,
  PrivateLinkServiceConnectionUpdateProperties,
  PrivateLinkServicePrivateEndpoint,
  PrivateLinkServicePrivateEndpointConnection,
  PrivateLinkServicePrivateEndpointConnectionUpdate,
  PrivateLinkServiceProvisioningState,
  PrivateLinkServiceTarget,
} from "./private-link-services.ts";
