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
export { PrivateEndpointsClient, privateEndpointDescriptor } from "../private-endpoints.ts";
export type {
  PrivateEndpoint,
  PrivateEndpointApiVersion,
  PrivateEndpointApplicationSecurityGroup,
  PrivateEndpointBody,
  PrivateEndpointBodyApplicationSecurityGroup,
  PrivateEndpointBodyConnection,
  PrivateEndpointBodyConnectionProperties,
  PrivateEndpointBodyIpConfiguration,
  PrivateEndpointBodyProperties,
  PrivateEndpointBodySubnet,
  PrivateEndpointConnection,
  PrivateEndpointConnectionProperties,
  PrivateEndpointConnectionState,
  PrivateEndpointConnectionStatus,
  PrivateEndpointCustomDnsConfig,
  PrivateEndpointExtendedLocation,
  PrivateEndpointIpConfiguration,
  PrivateEndpointIpConfigurationProperties,
  PrivateEndpointNetworkInterface,
  PrivateEndpointProperties,
  PrivateEndpointProvisioningState,
  PrivateEndpointRequest,
  PrivateEndpointResourceGroup,
  PrivateEndpointSubnet,
  PrivateEndpointSubscription,
  PrivateEndpointTarget,
} from "../private-endpoints.ts";
