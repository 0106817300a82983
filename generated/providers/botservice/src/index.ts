// Microsoft.BotService. Generated; do not edit.
export { BotServiceConnectionsClient, botServiceDescriptor } from "./bot-services.ts";
export type {
  BotServiceApiVersion,
  BotServiceConnectionProperties,
  BotServiceConnectionState,
  BotServiceConnectionStatus,
  BotServiceConnectionUpdateProperties,
  BotServicePrivateEndpoint,
  BotServicePrivateEndpointConnection,
  BotServicePrivateEndpointConnectionUpdate,
  BotServicePrivateLinkResource,
  BotServicePrivateLinkResourceProperties,
  BotServiceProvisioningState,
  BotServiceTarget,
} from "./bot-services.ts";
