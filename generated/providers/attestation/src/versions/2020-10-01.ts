// Microsoft.Attestation at api-version 2020-10-01. Generated; do not edit.
export {
  AttestationProviderConnectionsClient,
  attestationProviderDescriptor,
} from "../attestation-providers-2020-10-01.ts";
export type {
  AttestationProviderApiVersion,
  AttestationProviderConnectionProperties,
  AttestationProviderConnectionState,
  AttestationProviderConnectionStatus,
  AttestationProviderConnectionUpdateProperties,
  AttestationProviderPrivateEndpoint,
  AttestationProviderPrivateEndpointConnection,
  AttestationProviderPrivateEndpointConnectionUpdate,
  AttestationProviderProvisioningState,
  AttestationProviderTarget,
} from "../attestation-providers-2020-10-01.ts";
