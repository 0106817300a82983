// Microsoft.Sql/servers, api-version 2021-11-01. Generated; do not edit.
// Surface 015520c276b45be5
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
  ServerConnectionProperties,
  ServerPrivateEndpointConnectionUpdate,
  ServerPrivateLinkResourceProperties,
} from "./servers.ts";

export type {
  ServerConnectionProperties,
  ServerConnectionState,
  ServerConnectionStatus,
  ServerConnectionUpdateProperties,
  ServerConnectionUpdateState,
  ServerPrivateEndpoint,
  ServerPrivateEndpointConnectionUpdate,
  ServerPrivateLinkResourceProperties,
  ServerProvisioningState,
} from "./servers.ts";

/** Api-versions of `Microsoft.Sql/servers` that share this surface. */
export type ServerApiVersion = "2021-11-01";

/** A resource of type `Microsoft.Sql/servers`: its resource id, or its names. What is declared of the names is not enforced. */
export type ServerTarget =
  | string
  | {
      subscriptionId?: string;
      resourceGroupName: string;
      serverName: string;
    };

/** A private endpoint connection of `Microsoft.Sql/servers`, as the service answers it. */
export interface ServerPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: ServerConnectionProperties;
}

/** A private link resource of `Microsoft.Sql/servers`: a group id with its members and zones. */
export interface ServerPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly properties?: ServerPrivateLinkResourceProperties;
}

/** All that the runtime needs of `Microsoft.Sql/servers`. */
export const serverDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Sql/servers",
  apiVersions: ["2021-11-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers/{serverName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_ListByServer",
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
      operationId: "PrivateEndpointConnections_CreateOrUpdate",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202],
      longRunning: { finalStateVia: null },
      body: { id: false, description: "required" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: null },
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_ListByServer",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResources_Get",
      method: "GET",
      path: "/privateLinkResources/{groupName}",
      success: [200],
    },
  },
  status: { Approved: "Approved", Pending: "Pending", Rejected: "Rejected", Disconnected: "Disconnected" },
  provisioning: {
    Approving: "InProgress",
    Ready: "Succeeded",
    Dropping: "InProgress",
    Failed: "Failed",
    Rejecting: "InProgress",
  },
  errors: "undeclared",
};

/**
 * Private endpoint connections of `Microsoft.Sql/servers`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers/{serverName}`.
 * Api-version `2021-11-01`; read from `specification/sql/resource-manager/Microsoft.Sql/stable/2021-11-01/PrivateEndpointConnections.json`, `specification/sql/resource-manager/Microsoft.Sql/stable/2021-11-01/PrivateLinkResources.json`.
 * Calls reject with `RestError`, which carries what the service says; no error body is declared.
 *
 * Differs from the common shape:
 * - A description must be sent with every decision.
 * - No error body is declared.
 * - Provisioning settles in Ready and never in Succeeded; what is under way is named after the decision.
 */
export class ServerConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: ServerApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, serverDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnections_ListByServer`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, page by page.
   */
  list(target: ServerTarget, options: ListOptions = {}): PagedAsyncIterableIterator<ServerPrivateEndpointConnection> {
    return this.#host.list<ServerPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns The connection.
   */
  get(
    target: ServerTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<ServerPrivateEndpointConnection> {
    return this.#host.get<ServerPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200, 202 declared).
   */
  update(
    target: ServerTarget,
    connectionName: string,
    body: ServerPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<ServerPrivateEndpointConnection> {
    return this.#host.update<ServerPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer; the service asks for it.
   * @returns An operation to await; it can go on after the response (200, 202 declared).
   */
  approve(
    target: ServerTarget,
    connectionName: string,
    options: DecisionOptions & { description: string },
  ): ConnectionOperation<ServerPrivateEndpointConnection> {
    return this.#host.approve<ServerPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer; the service asks for it.
   * @returns An operation to await; it can go on after the response (200, 202 declared).
   */
  reject(
    target: ServerTarget,
    connectionName: string,
    options: DecisionOptions & { description: string },
  ): ConnectionOperation<ServerPrivateEndpointConnection> {
    return this.#host.reject<ServerPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns An operation to await; it can go on after the response (200, 202, 204 declared).
   */
  delete(target: ServerTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkResources_ListByServer`, `GET …/privateLinkResources`
   *
   * @returns All of them, page by page.
   */
  listPrivateLinkResources(
    target: ServerTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ServerPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<ServerPrivateLinkResource>(target, options);
  }

  /**
   * Reads one private link resource.
   *
   * `PrivateLinkResources_Get`, `GET …/privateLinkResources/{groupName}`
   *
   * @param name - Name of the private link resource, usually its group id.
   * @returns The private link resource.
   */
  getPrivateLinkResource(
    target: ServerTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<ServerPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<ServerPrivateLinkResource>(target, name, options);
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
  ): ConnectionOperation<ServerPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<ServerPrivateEndpointConnection>(serialized, options);
  }
}
