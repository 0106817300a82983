// Microsoft.PowerPlatform. Generated; do not edit.
export { EnterprisePolicyConnectionsClient, enterprisePolicyDescriptor } from "./enterprise-policies.ts";
export type {
  EnterprisePolicyApiVersion,
  EnterprisePolicyConnectionProperties,
  EnterprisePolicyConnectionState,
  EnterprisePolicyConnectionStatus,
  EnterprisePolicyConnectionUpdateProperties,
  EnterprisePolicyPrivateEndpoint,
  EnterprisePolicyPrivateEndpointConnection,
  EnterprisePolicyPrivateEndpointConnectionUpdate,
  EnterprisePolicyPrivateLinkResource,
  EnterprisePolicyPrivateLinkResourceProperties,
  EnterprisePolicyProvisioningState,
  EnterprisePolicyTarget,
} from "./enterprise-policies.ts";
