// Microsoft.HardwareSecurityModules. Generated; do not edit.
export { CloudHsmClusterConnectionsClient, cloudHsmClusterDescriptor } from "./cloud-hsm-clusters.ts";
export type {
  CloudHsmClusterApiVersion,
  CloudHsmClusterConnectionProperties,
  CloudHsmClusterConnectionState,
  CloudHsmClusterConnectionStatus,
  CloudHsmClusterConnectionUpdateProperties,
  CloudHsmClusterPrivateEndpoint,
  CloudHsmClusterPrivateEndpointConnection,
  CloudHsmClusterPrivateEndpointConnectionUpdate,
  CloudHsmClusterPrivateLinkResource,
  CloudHsmClusterPrivateLinkResourceProperties,
  CloudHsmClusterProvisioningState,
  CloudHsmClusterTarget,
} from "./cloud-hsm-clusters.ts";
export { PaymentHsmClusterConnectionsClient, paymentHsmClusterDescriptor } from "./payment-hsm-clusters.ts";
export type {
  PaymentHsmClusterApiVersion,
  PaymentHsmClusterConnectionProperties,
  PaymentHsmClusterConnectionState,
  PaymentHsmClusterConnectionStatus,
  PaymentHsmClusterConnectionUpdateProperties,
  PaymentHsmClusterPrivateEndpoint,
  PaymentHsmClusterPrivateEndpointConnection,
  PaymentHsmClusterPrivateEndpointConnectionUpdate,
  PaymentHsmClusterPrivateLinkResource,
  PaymentHsmClusterPrivateLinkResourceProperties,
  PaymentHsmClusterProvisioningState,
  PaymentHsmClusterTarget,
} from "./payment-hsm-clusters.ts";
