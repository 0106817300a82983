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

/** Api-versions of `Microsoft.DesktopVirtualization/workspaces` that share this surface. */
export type WorkspaceApiVersion = "2024-04-03";

/** All that the runtime needs of `Microsoft.DesktopVirtualization/workspaces`. */
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
};

/**
 * Private endpoint connections of `Microsoft.DesktopVirtualization/workspaces`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DesktopVirtualization/workspaces/{workspaceName}`.
 * Api-version `2024-04-03`; read from `specification/desktopvirtualization/resource-manager/Microsoft.DesktopVirtualization/stable/2024-04-03/desktopvirtualization.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - The definition has no operation that reads one private link resource.
 * - The declared statuses lack Disconnected.
 */
export class WorkspaceConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: WorkspaceApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, workspaceDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnections_ListByWorkspace`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, page by page.
   */
  list(
    target: WorkspaceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<WorkspacePrivateEndpointConnection> {
    return this.#host.list<WorkspacePrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnections_GetByWorkspace`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns The connection.
   */
  get(
    target: WorkspaceTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<WorkspacePrivateEndpointConnection> {
    return this.#host.get<WorkspacePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnections_UpdateByWorkspace`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param body - Sent as it is.
   * @returns An operation, complete with the response (200 declared).
   */
  update(
    target: WorkspaceTarget,
    connectionName: string,
    body: WorkspacePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<WorkspacePrivateEndpointConnection> {
    return this.#host.update<WorkspacePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnections_UpdateByWorkspace`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation, complete with the response (200 declared).
   */
  approve(
    target: WorkspaceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<WorkspacePrivateEndpointConnection> {
    return this.#host.approve<WorkspacePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnections_UpdateByWorkspace`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation, complete with the response (200 declared).
   */
  reject(
    target: WorkspaceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<WorkspacePrivateEndpointConnection> {
    return this.#host.reject<WorkspacePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnections_DeleteByWorkspace`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns An operation, complete with the response (200, 204 declared).
   */
  delete(target: WorkspaceTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkResources_ListByWorkspace`, `GET …/privateLinkResources`
   *
   * @param options - Also takes `pageSize`, `isDescending`, `initialSkip`, as `query` and `headers`.
   * @returns All of them, page by page.
   */
  listPrivateLinkResources(
    target: WorkspaceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<WorkspacePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<WorkspacePrivateLinkResource>(target, options);
  }

  /**
   * Goes on with an operation that was serialized, also in another process, at the api-version that it was begun with.
   *
   * @param serialized - What `serialize` of the operation gave.
   * @returns An operation to await; it gives `undefined` for deletions.
   */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<WorkspacePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<WorkspacePrivateEndpointConnection>(serialized, options);
  }
}
