// Microsoft.Chaos at api-version 2026-08-01-preview. Generated; do not edit.
export { PrivateAccessConnectionsClient, privateAccessDescriptor } from "../private-accesses.ts";
export type {
  PrivateAccessApiVersion,
  PrivateAccessConnectionProperties,
  PrivateAccessConnectionState,
  PrivateAccessConnectionStatus,
  PrivateAccessPrivateEndpoint,
  PrivateAccessPrivateEndpointConnection,
  PrivateAccessPrivateLinkResource,
  PrivateAccessPrivateLinkResourceProperties,
  PrivateAccessProvisioningState,
  PrivateAccessTarget,
} from "../private-accesses.ts";
