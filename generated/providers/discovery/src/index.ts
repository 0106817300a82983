// Microsoft.Discovery. Generated; do not edit.
export { BookshelfConnectionsClient, bookshelfDescriptor } from "./bookshelves.ts";
export type {
  BookshelfApiVersion,
  BookshelfConnectionProperties,
  BookshelfConnectionState,
  BookshelfConnectionStatus,
  BookshelfConnectionUpdateProperties,
  BookshelfPrivateEndpoint,
  BookshelfPrivateEndpointConnection,
  BookshelfPrivateEndpointConnectionUpdate,
  BookshelfPrivateLinkResource,
  BookshelfPrivateLinkResourceProperties,
  BookshelfProvisioningState,
  BookshelfTarget,
} from "./bookshelves.ts";
export { WorkspaceConnectionsClient, workspaceDescriptor } from "./workspaces.ts";
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
} from "./workspaces.ts";
