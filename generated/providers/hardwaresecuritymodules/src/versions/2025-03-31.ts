// Microsoft.HardwareSecurityModules at api-version 2025-03-31. Generated; do not edit.
export { CloudHsmClusterConnectionsClient, cloudHsmClusterDescriptor } from "../cloud-hsm-clusters.ts";
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
