// Microsoft.Automation. Generated; do not edit.
export { AutomationAccountConnectionsClient, automationAccountDescriptor } from "./automation-accounts.ts";
export type {
  AutomationAccountApiVersion,
  AutomationAccountConnectionProperties,
  AutomationAccountConnectionState,
  AutomationAccountConnectionStatus,
  AutomationAccountConnectionUpdateProperties,
  AutomationAccountConnectionUpdateState,
  AutomationAccountPrivateEndpoint,
  AutomationAccountPrivateEndpointConnection,
  AutomationAccountPrivateEndpointConnectionUpdate,
  AutomationAccountPrivateLinkResource,
  AutomationAccountPrivateLinkResourceProperties,
  AutomationAccountTarget,
} from "./automation-accounts.ts";
