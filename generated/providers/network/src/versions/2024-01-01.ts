// Microsoft.Network at api-version 2024-01-01. Generated; do not edit.
export {
  ApplicationGatewayConnectionsClient,
  applicationGatewayDescriptor,
} from "../application-gateways-2024-01-01.ts";
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
} from "../application-gateways-2024-01-01.ts";
export {
  PrivateLinkServiceConnectionsClient,
  privateLinkServiceDescriptor,
} from "../private-link-services-2024-01-01.ts";
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
} from "../private-link-services-2024-01-01.ts";
