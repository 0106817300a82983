// Microsoft.DesktopVirtualization/workspaces, api-version 2024-04-03. Generated; do not edit.
// Surface 3b0ee472dae92c3d
import { HostClient } from "@pecgen/core/codegen/v1";
import type {
  CallOptions,
  ConnectionOperation,
  DecisionOptions,
  HostClientOptions,
  HostDescriptor,
  ListOptions,
  OperationOptions,
  PagedAsyncIterableIterator,
  TokenCredential,
  UpdateOptions,
} from "@pecgen/core/codegen/v1";
import type {
  WorkspacePrivateEndpointConnection,
  WorkspacePrivateEndpointConnectionUpdate,
  WorkspacePrivateLinkResource,
  WorkspaceTarget,
} from "./workspaces.ts";

export type {
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

/** Api-versions that share this surface. */
export type WorkspaceApiVersion = "2024-04-03";

/** What the runtime needs to know. */
export const workspaceDescriptor: HostDescriptor = {
  resourceType: "Microsoft.DesktopVirtualization/workspaces",
  apiVersions: ["2024-04-03"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DesktopVirtualization/workspaces/{workspaceName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_ListByWorkspace",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "PrivateEndpointConnections_GetByWorkspace",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "PrivateEndpointConnections_UpdateByWorkspace",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_DeleteByWorkspace",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 204],
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_ListByWorkspace",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      query: ["pageSize", "isDescending", "initialSkip"],
      paging: { items: "value", next: "nextLink" },
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
  provisioning: { Succeeded: "Succeeded", Creating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
  errors: "arm",
} as const;

/**
 * Private endpoint connections of `Microsoft.DesktopVirtualization/workspaces`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DesktopVirtualization/workspaces/{workspaceName}`.
 * Api-version `2024-04-03`; read from `specification/desktopvirtualization/resource-manager/Microsoft.DesktopVirtualization/stable/2024-04-03/desktopvirtualization.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - The definition has no operation that reads one private link resource.
 * - The declared statuses lack Disconnected.
 */
export class WorkspaceConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<WorkspaceApiVersion> = {}) {
    this.#host = new HostClient(credential, workspaceDescriptor, options);
  }

  /** Lists the connections of a resource. `PrivateEndpointConnections_ListByWorkspace`, `GET …/privateEndpointConnections` */
  list(
    target: WorkspaceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<WorkspacePrivateEndpointConnection> {
    return this.#host.list<WorkspacePrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_GetByWorkspace`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: WorkspaceTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<WorkspacePrivateEndpointConnection> {
    return this.#host.get<WorkspacePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_UpdateByWorkspace`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Complete with its response; declared: 200.
   */
  update(
    target: WorkspaceTarget,
    connectionName: string,
    body: WorkspacePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<WorkspacePrivateEndpointConnection> {
    return this.#host.update<WorkspacePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: WorkspaceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<WorkspacePrivateEndpointConnection> {
    return this.#host.approve<WorkspacePrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: WorkspaceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<WorkspacePrivateEndpointConnection> {
    return this.#host.reject<WorkspacePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_DeleteByWorkspace`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Complete with its response; declared: 200, 204.
   */
  delete(target: WorkspaceTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `PrivateLinkResources_ListByWorkspace`, `GET …/privateLinkResources`
   * Also takes `pageSize`, `isDescending`, `initialSkip`, as `query` and `headers`.
   */
  listPrivateLinkResources(
    target: WorkspaceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<WorkspacePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<WorkspacePrivateLinkResource>(target, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<WorkspacePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<WorkspacePrivateEndpointConnection>(serialized, options);
  }
}
