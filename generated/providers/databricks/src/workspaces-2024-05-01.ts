// Microsoft.Databricks/workspaces, api-version 2024-05-01. Generated; do not edit.
// Surface 40afdaa015be493f
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

/** Api-versions of `Microsoft.Databricks/workspaces` that share this surface. */
export type WorkspaceApiVersion = "2024-05-01";

/** All that the runtime needs of `Microsoft.Databricks/workspaces`. */
export const workspaceDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Databricks/workspaces",
  apiVersions: ["2024-05-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Databricks/workspaces/{workspaceName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_List",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "PrivateEndpointConnections_Get",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "PrivateEndpointConnections_Create",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202],
      longRunning: { finalStateVia: null },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: null },
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_List",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResources_Get",
      method: "GET",
      path: "/privateLinkResources/{groupId}",
      success: [200],
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected", Disconnected: "Disconnected" },
  provisioning: {
    Succeeded: "Succeeded",
    Creating: "InProgress",
    Updating: "InProgress",
    Deleting: "InProgress",
    Failed: "Failed",
  },
  errors: "arm",
};

/**
 * Private endpoint connections of `Microsoft.Databricks/workspaces`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Databricks/workspaces/{workspaceName}`.
 * Api-version `2024-05-01`; read from `specification/databricks/resource-manager/Microsoft.Databricks/stable/2024-05-01/databricks.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
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
   * `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections`
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
   * `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
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
   * `PrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200, 202 declared).
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
   * `PrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 202 declared).
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
   * `PrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 202 declared).
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
   * `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns An operation to await; it can go on after the response (200, 202, 204 declared).
   */
  delete(target: WorkspaceTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkResources_List`, `GET …/privateLinkResources`
   *
   * @returns All of them, page by page.
   */
  listPrivateLinkResources(
    target: WorkspaceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<WorkspacePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<WorkspacePrivateLinkResource>(target, options);
  }

  /**
   * Reads one private link resource.
   *
   * `PrivateLinkResources_Get`, `GET …/privateLinkResources/{groupId}`
   *
   * @param name - Name of the private link resource, usually its group id.
   * @returns The private link resource.
   */
  getPrivateLinkResource(
    target: WorkspaceTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<WorkspacePrivateLinkResource> {
    return this.#host.getPrivateLinkResource<WorkspacePrivateLinkResource>(target, name, options);
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
