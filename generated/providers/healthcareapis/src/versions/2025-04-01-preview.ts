// Microsoft.HealthcareApis at api-version 2025-04-01-preview. Generated; do not edit.
export { ServiceConnectionsClient, serviceDescriptor } from "../services-2025-04-01-preview.ts";
export type {
  ServiceApiVersion,
  ServiceConnectionProperties,
  ServiceConnectionState,
  ServiceConnectionStatus,
  ServiceConnectionUpdateProperties,
  ServicePrivateEndpoint,
  ServicePrivateEndpointConnection,
  ServicePrivateEndpointConnectionUpdate,
  ServicePrivateLinkResource,
  ServicePrivateLinkResourceProperties,
  ServiceProvisioningState,
  ServiceTarget,
} from "../services-2025-04-01-preview.ts";
export { WorkspaceConnectionsClient, workspaceDescriptor } from "../workspaces-2025-04-01-preview.ts";
export type {
  WorkspaceApiVersion,
  WorkspaceConnectionProperties,
  WorkspaceConnectionState,
  WorkspaceConnectionStatus,
  WorkspaceConnectionUpdateProperties,
  WorkspacePrivateEndpoint,
  WorkspacePrivateEndpointConnection,
  WorkspacePrivateEndpointConnectionUpdate,
  WorkspacePrivateLinkResource,
  WorkspacePrivateLinkResourceProperties,
  WorkspaceProvisioningState,
  WorkspaceTarget,
} from "../workspaces-2025-04-01-preview.ts";
