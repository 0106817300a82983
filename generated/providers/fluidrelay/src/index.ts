// Microsoft.FluidRelay. Generated; do not edit.
export { FluidRelayServerConnectionsClient, fluidRelayServerDescriptor } from "./fluid-relay-servers.ts";
export type {
  FluidRelayServerApiVersion,
  FluidRelayServerConnectionProperties,
  FluidRelayServerConnectionState,
  FluidRelayServerConnectionStatus,
  FluidRelayServerConnectionUpdateProperties,
  FluidRelayServerPrivateEndpoint,
  FluidRelayServerPrivateEndpointConnection,
  FluidRelayServerPrivateEndpointConnectionUpdate,
  FluidRelayServerPrivateLinkResource,
  FluidRelayServerPrivateLinkResourceProperties,
  FluidRelayServerProvisioningState,
  FluidRelayServerTarget,
} from "./fluid-relay-servers.ts";
