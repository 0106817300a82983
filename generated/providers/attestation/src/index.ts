// Microsoft.Attestation. Generated; do not edit.
export { AttestationProviderConnectionsClient, attestationProviderDescriptor } from "./attestation-providers.ts";
export type {
  AttestationProviderApiVersion,
  AttestationProviderConnectionProperties,
  AttestationProviderConnectionState,
  AttestationProviderConnectionStatus,
  AttestationProviderConnectionUpdateProperties,
  AttestationProviderPrivateEndpoint,
  AttestationProviderPrivateEndpointConnection,
  AttestationProviderPrivateEndpointConnectionUpdate,
  AttestationProviderPrivateLinkResource,
  AttestationProviderPrivateLinkResourceProperties,
  AttestationProviderProvisioningState,
  AttestationProviderTarget,
} from "./attestation-providers.ts";
