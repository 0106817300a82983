// Microsoft.Network at api-version 2029-01-01. Generated; do not edit.
export { PrivateEndpointsClient, privateEndpointDescriptor } from "../private-endpoints-2029-01-01.ts";
export type {
  PrivateEndpoint,
  PrivateEndpointApiVersion,
  PrivateEndpointBody,
  PrivateEndpointBodyConnection,
  PrivateEndpointBodyConnectionProperties,
  PrivateEndpointBodyProperties,
  PrivateEndpointConnection,
  PrivateEndpointConnectionProperties,
  PrivateEndpointConnectionState,
  PrivateEndpointConnectionStatus,
  PrivateEndpointNetworkInterface,
  PrivateEndpointProperties,
  PrivateEndpointProvisioningState,
  PrivateEndpointRequest,
  PrivateEndpointResourceGroup,
  PrivateEndpointSubnet,
  PrivateEndpointSubscription,
  PrivateEndpointTarget,
} from "../private-endpoints-2029-01-01.ts";
