// Microsoft.HardwareSecurityModules at api-version 2025-12-01-preview. Generated; do not edit.
export { PaymentHsmClusterConnectionsClient, paymentHsmClusterDescriptor } from "../payment-hsm-clusters.ts";
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
} from "../payment-hsm-clusters.ts";
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  CloudHsmClusterConnectionsClient as NewerCloudHsmClusterConnectionsClient,
  type CloudHsmClusterApiVersion,
} from "../cloud-hsm-clusters.ts";

export { cloudHsmClusterDescriptor } from "../cloud-hsm-clusters.ts";
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
} from "../cloud-hsm-clusters.ts";

/** Like the newer CloudHsmClusterConnectionsClient, whose surface is the same, at api-version `2025-12-01-preview`. */
export class CloudHsmClusterConnectionsClient extends NewerCloudHsmClusterConnectionsClient {
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: CloudHsmClusterApiVersion } = {},
  ) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2025-12-01-preview" });
  }
}
