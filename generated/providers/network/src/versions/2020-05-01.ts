// Microsoft.Network at api-version 2020-05-01. Generated; do not edit.
export { PrivateEndpointsClient, privateEndpointDescriptor } from "../private-endpoints-2020-05-01.ts";
export type {
  PrivateEndpoint,
  PrivateEndpointApiVersion,
  PrivateEndpointBody,
  PrivateEndpointBodyConnection,
  PrivateEndpointBodyConnectionProperties,
  PrivateEndpointBodyProperties,
  PrivateEndpointBodySubnet,
  PrivateEndpointConnection,
  PrivateEndpointConnectionProperties,
  PrivateEndpointConnectionState,
  PrivateEndpointConnectionStatus,
  PrivateEndpointCustomDnsConfig,
  PrivateEndpointNetworkInterface,
  PrivateEndpointProperties,
  PrivateEndpointProvisioningState,
  PrivateEndpointRequest,
  PrivateEndpointResourceGroup,
  PrivateEndpointSubnet,
  PrivateEndpointSubscription,
  PrivateEndpointTarget,
} from "../private-endpoints-2020-05-01.ts";
