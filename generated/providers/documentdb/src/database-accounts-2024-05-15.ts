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

/** Api-versions that share this surface. */
export type DatabaseAccountApiVersion = "2024-05-15" | "2023-11-15";

/** A resource of type `Microsoft.DocumentDB/databaseAccounts`: its id, or its names, which are not checked. */
export type DatabaseAccountTarget =
  | string
  | {
      /** 1 to any number of characters. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      /** 3 to 50 characters, pattern `^[a-z0-9]+(-[a-z0-9]+)*`. */
      accountName: string;
    };

/** A private endpoint connection of `Microsoft.DocumentDB/databaseAccounts`, as the service answers it. */
export interface DatabaseAccountPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: DatabaseAccountConnectionProperties;
}

/** A private link resource: a group id with its members and zones. */
export interface DatabaseAccountPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: DatabaseAccountPrivateLinkResourceProperties;
}

/** What the runtime needs to know. */
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
} as const;

/**
 * Private endpoint connections of `Microsoft.DocumentDB/databaseAccounts`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DocumentDB/databaseAccounts/{accountName}`.
 * Api-version `2024-05-15`, `2023-11-15`; read from `specification/cosmos-db/resource-manager/Microsoft.DocumentDB/stable/2024-05-15/privateEndpointConnection.json`, `specification/cosmos-db/resource-manager/Microsoft.DocumentDB/stable/2024-05-15/privateLinkResources.json`.
 * Calls reject with `RestError`; its errors are declared without an envelope.
 *
 * Differs from the common shape:
 * - The status is a plain string without declared values.
 * - Errors are declared without the error envelope of Azure Resource Manager.
 */
export class DatabaseAccountConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<DatabaseAccountApiVersion> = {}) {
    this.#host = new HostClient(credential, databaseAccountDescriptor, options);
  }

  /**
   * Lists the connections of a resource. `PrivateEndpointConnections_ListByDatabaseAccount`, `GET …/privateEndpointConnections`
   * In one page; a next link is followed if one comes.
   */
  list(
    target: DatabaseAccountTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<DatabaseAccountPrivateEndpointConnection> {
    return this.#host.list<DatabaseAccountPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: DatabaseAccountTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<DatabaseAccountPrivateEndpointConnection> {
    return this.#host.get<DatabaseAccountPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202.
   */
  update(
    target: DatabaseAccountTarget,
    connectionName: string,
    body: DatabaseAccountPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<DatabaseAccountPrivateEndpointConnection> {
    return this.#host.update<DatabaseAccountPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: DatabaseAccountTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<DatabaseAccountPrivateEndpointConnection> {
    return this.#host.approve<DatabaseAccountPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: DatabaseAccountTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<DatabaseAccountPrivateEndpointConnection> {
    return this.#host.reject<DatabaseAccountPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 202, 204.
   */
  delete(
    target: DatabaseAccountTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `PrivateLinkResources_ListByDatabaseAccount`, `GET …/privateLinkResources`
   * In one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: DatabaseAccountTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<DatabaseAccountPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<DatabaseAccountPrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResources_Get`, `GET …/privateLinkResources/{groupName}` */
  getPrivateLinkResource(
    target: DatabaseAccountTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<DatabaseAccountPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<DatabaseAccountPrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<DatabaseAccountPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<DatabaseAccountPrivateEndpointConnection>(serialized, options);
  }
}
