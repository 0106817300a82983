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

/** Api-versions that share this surface. */
export type BookshelfApiVersion = "2026-06-01";

/** A resource of type `Microsoft.Discovery/bookshelves`: its id, or its names, which are not checked. */
export type BookshelfTarget =
  | string
  | {
      /** Format `uuid`. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      /** Pattern `^[a-zA-Z0-9-]{3,24}$`. */
      bookshelfName: string;
    };

/** Status of a connection as the service spells it. */
export type BookshelfConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
export type BookshelfProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.Discovery/bookshelves`, as the service answers it. */
export interface BookshelfPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  properties?: BookshelfConnectionProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** `properties` of a connection. */
export interface BookshelfConnectionProperties {
  readonly groupIds?: string[];
  privateEndpoint?: BookshelfPrivateEndpoint;
  privateLinkServiceConnectionState: BookshelfConnectionState;
  readonly provisioningState?: BookshelfProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface BookshelfPrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface BookshelfConnectionState {
  actionsRequired?: string;
  description?: string;
  status?: BookshelfConnectionStatus;
}

/** What an update of a connection may carry. */
export interface BookshelfPrivateEndpointConnectionUpdate {
  properties?: BookshelfConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface BookshelfConnectionUpdateProperties {
  privateLinkServiceConnectionState: BookshelfConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface BookshelfPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  properties?: BookshelfPrivateLinkResourceProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** `properties` of a private link resource. */
export interface BookshelfPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
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
} as const;

/**
 * Private endpoint connections of `Microsoft.Discovery/bookshelves`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Discovery/bookshelves/{bookshelfName}`.
 * Api-version `2026-06-01`; read from `rebuilt/Microsoft.Discovery/bookshelves/2026-06-01.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The declared statuses lack Disconnected.
 */
export class BookshelfConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<BookshelfApiVersion> = {}) {
    this.#host = new HostClient(credential, bookshelfDescriptor, options);
  }

  /** Lists the connections of a resource. `BookshelfPrivateEndpointConnections_ListByBookshelf`, `GET …/privateEndpointConnections` */
  list(
    target: BookshelfTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<BookshelfPrivateEndpointConnection> {
    return this.#host.list<BookshelfPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `BookshelfPrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: BookshelfTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<BookshelfPrivateEndpointConnection> {
    return this.#host.get<BookshelfPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `BookshelfPrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 201, final state via `azure-async-operation`.
   */
  update(
    target: BookshelfTarget,
    connectionName: string,
    body: BookshelfPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<BookshelfPrivateEndpointConnection> {
    return this.#host.update<BookshelfPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: BookshelfTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<BookshelfPrivateEndpointConnection> {
    return this.#host.approve<BookshelfPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: BookshelfTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<BookshelfPrivateEndpointConnection> {
    return this.#host.reject<BookshelfPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `BookshelfPrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 202, 204, final state via `location`.
   */
  delete(target: BookshelfTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `BookshelfPrivateLinkResources_ListByBookshelf`, `GET …/privateLinkResources` */
  listPrivateLinkResources(
    target: BookshelfTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<BookshelfPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<BookshelfPrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `BookshelfPrivateLinkResources_Get`, `GET …/privateLinkResources/{privateLinkResourceName}` */
  getPrivateLinkResource(
    target: BookshelfTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<BookshelfPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<BookshelfPrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<BookshelfPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<BookshelfPrivateEndpointConnection>(serialized, options);
  }
}
