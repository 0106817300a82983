// Microsoft.Automation at api-version 2024-10-23. Generated; do not edit.
export { AutomationAccountConnectionsClient, automationAccountDescriptor } from "../automation-accounts.ts";
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
} from "../automation-accounts.ts";
