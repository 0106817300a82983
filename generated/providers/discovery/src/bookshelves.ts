// Microsoft.Discovery/bookshelves, api-version 2026-06-01. Generated; do not edit.
// Surface 5598709047438ef9
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
  SystemData,
  TokenCredential,
  UpdateOptions,
} from "@pecgen/core/codegen/v1";

/** Api-versions of `Microsoft.Discovery/bookshelves` that share this surface. */
export type BookshelfApiVersion = "2026-06-01";

/** A resource of type `Microsoft.Discovery/bookshelves`: its resource id, or its names. What is declared of the names is not enforced. */
export type BookshelfTarget =
  | string
  | {
      /** Declared as format `uuid`. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters. */
      resourceGroupName: string;
      /** Declared as pattern `^[a-zA-Z0-9-]{3,24}$`. */
      bookshelfName: string;
    };

/** Status of a connection as `Microsoft.Discovery/bookshelves` spells it. */
export type BookshelfConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as `Microsoft.Discovery/bookshelves` spells it. */
export type BookshelfProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.Discovery/bookshelves`, as the service answers it. */
export interface BookshelfPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  properties?: BookshelfConnectionProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** The `properties` of a connection. */
export interface BookshelfConnectionProperties {
  readonly groupIds?: string[];
  privateEndpoint?: BookshelfPrivateEndpoint;
  privateLinkServiceConnectionState: BookshelfConnectionState;
  readonly provisioningState?: BookshelfProvisioningState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface BookshelfPrivateEndpoint {
  readonly id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface BookshelfConnectionState {
  actionsRequired?: string;
  description?: string;
  status?: BookshelfConnectionStatus;
}

/** What an update of a connection of `Microsoft.Discovery/bookshelves` may carry. */
export interface BookshelfPrivateEndpointConnectionUpdate {
  properties?: BookshelfConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface BookshelfConnectionUpdateProperties {
  privateLinkServiceConnectionState: BookshelfConnectionState;
}

/** A private link resource of `Microsoft.Discovery/bookshelves`: a group id with its members and zones. */
export interface BookshelfPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  properties?: BookshelfPrivateLinkResourceProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** The `properties` of a private link resource. */
export interface BookshelfPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** All that the runtime needs of `Microsoft.Discovery/bookshelves`. */
export const bookshelfDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Discovery/bookshelves",
  apiVersions: ["2026-06-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Discovery/bookshelves/{bookshelfName}",
  operations: {
    list: {
      operationId: "BookshelfPrivateEndpointConnections_ListByBookshelf",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "BookshelfPrivateEndpointConnections_Get",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "BookshelfPrivateEndpointConnections_CreateOrUpdate",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      longRunning: { finalStateVia: "azure-async-operation" },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "BookshelfPrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [202, 204],
      longRunning: { finalStateVia: "location" },
    },
    listPrivateLinkResources: {
      operationId: "BookshelfPrivateLinkResources_ListByBookshelf",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    getPrivateLinkResource: {
      operationId: "BookshelfPrivateLinkResources_Get",
      method: "GET",
      path: "/privateLinkResources/{privateLinkResourceName}",
      success: [200],
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
  provisioning: { Succeeded: "Succeeded", Creating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
  errors: "arm",
};

/**
 * Private endpoint connections of `Microsoft.Discovery/bookshelves`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Discovery/bookshelves/{bookshelfName}`.
 * Api-version `2026-06-01`; read from `rebuilt/Microsoft.Discovery/bookshelves/2026-06-01.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The declared statuses lack Disconnected.
 */
export class BookshelfConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: BookshelfApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, bookshelfDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `BookshelfPrivateEndpointConnections_ListByBookshelf`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, page by page.
   */
  list(
    target: BookshelfTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<BookshelfPrivateEndpointConnection> {
    return this.#host.list<BookshelfPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `BookshelfPrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns The connection.
   */
  get(
    target: BookshelfTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<BookshelfPrivateEndpointConnection> {
    return this.#host.get<BookshelfPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `BookshelfPrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200, 201 declared, final state via `azure-async-operation`).
   */
  update(
    target: BookshelfTarget,
    connectionName: string,
    body: BookshelfPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<BookshelfPrivateEndpointConnection> {
    return this.#host.update<BookshelfPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `BookshelfPrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 201 declared, final state via `azure-async-operation`).
   */
  approve(
    target: BookshelfTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<BookshelfPrivateEndpointConnection> {
    return this.#host.approve<BookshelfPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `BookshelfPrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 201 declared, final state via `azure-async-operation`).
   */
  reject(
    target: BookshelfTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<BookshelfPrivateEndpointConnection> {
    return this.#host.reject<BookshelfPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `BookshelfPrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns An operation to await; it can go on after the response (202, 204 declared, final state via `location`).
   */
  delete(target: BookshelfTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `BookshelfPrivateLinkResources_ListByBookshelf`, `GET …/privateLinkResources`
   *
   * @returns All of them, page by page.
   */
  listPrivateLinkResources(
    target: BookshelfTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<BookshelfPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<BookshelfPrivateLinkResource>(target, options);
  }

  /**
   * Reads one private link resource.
   *
   * `BookshelfPrivateLinkResources_Get`, `GET …/privateLinkResources/{privateLinkResourceName}`
   *
   * @param name - Name of the private link resource, usually its group id.
   * @returns The private link resource.
   */
  getPrivateLinkResource(
    target: BookshelfTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<BookshelfPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<BookshelfPrivateLinkResource>(target, name, options);
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
  ): ConnectionOperation<BookshelfPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<BookshelfPrivateEndpointConnection>(serialized, options);
  }
}
