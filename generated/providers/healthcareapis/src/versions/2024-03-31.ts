// Microsoft.HealthcareApis at api-version 2024-03-31. Generated; do not edit.
export { ServiceConnectionsClient, serviceDescriptor } from "../services.ts";
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
} from "../services.ts";
export { WorkspaceConnectionsClient, workspaceDescriptor } from "../workspaces.ts";
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
} from "../workspaces.ts";
