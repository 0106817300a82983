// Microsoft.DocumentDB/databaseAccounts, api-version 2024-05-15, 2023-11-15. Generated; do not edit.
// Surface 9f0ff6508a0287bb
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
  DatabaseAccountConnectionProperties,
  DatabaseAccountPrivateEndpointConnectionUpdate,
  DatabaseAccountPrivateLinkResourceProperties,
} from "./database-accounts.ts";

export type {
  DatabaseAccountConnectionProperties,
  DatabaseAccountConnectionState,
  DatabaseAccountConnectionStatus,
  DatabaseAccountConnectionUpdateProperties,
  DatabaseAccountConnectionUpdateState,
  DatabaseAccountPrivateEndpoint,
  DatabaseAccountPrivateEndpointConnectionUpdate,
  DatabaseAccountPrivateLinkResourceProperties,
  DatabaseAccountProvisioningState,
} from "./database-accounts.ts";

/** Api-versions of `Microsoft.DocumentDB/databaseAccounts` that share this surface. */
export type DatabaseAccountApiVersion = "2024-05-15" | "2023-11-15";

/** A resource of type `Microsoft.DocumentDB/databaseAccounts`: its resource id, or its names. What is declared of the names is not enforced. */
export type DatabaseAccountTarget =
  | string
  | {
      /** Declared as 1 to any number of characters. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters. */
      resourceGroupName: string;
      /** Declared as 3 to 50 characters, pattern `^[a-z0-9]+(-[a-z0-9]+)*`. */
      accountName: string;
    };

/** A private endpoint connection of `Microsoft.DocumentDB/databaseAccounts`, as the service answers it. */
export interface DatabaseAccountPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: DatabaseAccountConnectionProperties;
}

/** A private link resource of `Microsoft.DocumentDB/databaseAccounts`: a group id with its members and zones. */
export interface DatabaseAccountPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: DatabaseAccountPrivateLinkResourceProperties;
}

/** All that the runtime needs of `Microsoft.DocumentDB/databaseAccounts`. */
export const databaseAccountDescriptor: HostDescriptor = {
  resourceType: "Microsoft.DocumentDB/databaseAccounts",
  apiVersions: ["2024-05-15", "2023-11-15"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DocumentDB/databaseAccounts/{accountName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_ListByDatabaseAccount",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: null },
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
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [202, 204],
      longRunning: { finalStateVia: null },
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_ListByDatabaseAccount",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: null },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResources_Get",
      method: "GET",
      path: "/privateLinkResources/{groupName}",
      success: [200],
    },
  },
  status: {},
  provisioning: {},
  errors: "flat",
};

/**
 * Private endpoint connections of `Microsoft.DocumentDB/databaseAccounts`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DocumentDB/databaseAccounts/{accountName}`.
 * Api-version `2024-05-15`, `2023-11-15`; read from `specification/cosmos-db/resource-manager/Microsoft.DocumentDB/stable/2024-05-15/privateEndpointConnection.json`, `specification/cosmos-db/resource-manager/Microsoft.DocumentDB/stable/2024-05-15/privateLinkResources.json`.
 * Calls reject with `RestError`, which carries the code and message of the service; its errors are declared without an envelope.
 *
 * Differs from the common shape:
 * - The status is a plain string without declared values.
 * - Errors are declared without the error envelope of Azure Resource Manager.
 */
export class DatabaseAccountConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: DatabaseAccountApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, databaseAccountDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnections_ListByDatabaseAccount`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  list(
    target: DatabaseAccountTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<DatabaseAccountPrivateEndpointConnection> {
    return this.#host.list<DatabaseAccountPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns The connection.
   */
  get(
    target: DatabaseAccountTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<DatabaseAccountPrivateEndpointConnection> {
    return this.#host.get<DatabaseAccountPrivateEndpointConnection>(target, connectionName, options);
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
    target: DatabaseAccountTarget,
    connectionName: string,
    body: DatabaseAccountPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<DatabaseAccountPrivateEndpointConnection> {
    return this.#host.update<DatabaseAccountPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 202 declared).
   */
  approve(
    target: DatabaseAccountTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<DatabaseAccountPrivateEndpointConnection> {
    return this.#host.approve<DatabaseAccountPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 202 declared).
   */
  reject(
    target: DatabaseAccountTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<DatabaseAccountPrivateEndpointConnection> {
    return this.#host.reject<DatabaseAccountPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns An operation to await; it can go on after the response (202, 204 declared).
   */
  delete(
    target: DatabaseAccountTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkResources_ListByDatabaseAccount`, `GET …/privateLinkResources`
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: DatabaseAccountTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<DatabaseAccountPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<DatabaseAccountPrivateLinkResource>(target, options);
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
    target: DatabaseAccountTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<DatabaseAccountPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<DatabaseAccountPrivateLinkResource>(target, name, options);
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
  ): ConnectionOperation<DatabaseAccountPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<DatabaseAccountPrivateEndpointConnection>(serialized, options);
  }
}
