// Microsoft.Search/searchServices, api-version 2023-11-01, 2022-09-01. Generated; do not edit.
// Surface 7f30efb6380eb246
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
  SearchServiceConnectionProperties,
  SearchServicePrivateEndpointConnectionUpdate,
  SearchServicePrivateLinkResourceProperties,
} from "./search-services.ts";

export type {
  SearchServiceConnectionProperties,
  SearchServiceConnectionProperties2,
  SearchServiceConnectionState,
  SearchServiceConnectionStatus,
  SearchServiceConnectionUpdateProperties,
  SearchServicePrivateEndpoint,
  SearchServicePrivateEndpointConnectionUpdate,
  SearchServicePrivateLinkResourceProperties,
  SearchServiceProvisioningState,
  SearchServiceShareablePrivateLinkResourceTypes,
} from "./search-services.ts";

/** Api-versions of `Microsoft.Search/searchServices` that share this surface. */
export type SearchServiceApiVersion = "2023-11-01" | "2022-09-01";

/** A resource of type `Microsoft.Search/searchServices`: its resource id, or its names. What is declared of the names is not enforced. */
export type SearchServiceTarget =
  | string
  | {
      subscriptionId?: string;
      resourceGroupName: string;
      searchServiceName: string;
    };

/** A private endpoint connection of `Microsoft.Search/searchServices`, as the service answers it. */
export interface SearchServicePrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: SearchServiceConnectionProperties;
}

/** A private link resource of `Microsoft.Search/searchServices`: a group id with its members and zones. */
export interface SearchServicePrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly properties?: SearchServicePrivateLinkResourceProperties;
}

/** All that the runtime needs of `Microsoft.Search/searchServices`. */
export const searchServiceDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Search/searchServices",
  apiVersions: ["2023-11-01", "2022-09-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Search/searchServices/{searchServiceName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_ListByService",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      headers: ["x-ms-client-request-id"],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "PrivateEndpointConnections_Get",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
      headers: ["x-ms-client-request-id"],
    },
    update: {
      operationId: "PrivateEndpointConnections_Update",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
      headers: ["x-ms-client-request-id"],
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 404],
      headers: ["x-ms-client-request-id"],
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_ListSupported",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      headers: ["x-ms-client-request-id"],
      paging: { items: "value", next: null },
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected", Disconnected: "Disconnected" },
  provisioning: {
    Updating: "InProgress",
    Deleting: "InProgress",
    Failed: "Failed",
    Succeeded: "Succeeded",
    Incomplete: "InProgress",
    Canceled: "Canceled",
  },
  errors: "arm",
};

/**
 * Private endpoint connections of `Microsoft.Search/searchServices`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Search/searchServices/{searchServiceName}`.
 * Api-version `2023-11-01`, `2022-09-01`; read from `specification/search/resource-manager/Microsoft.Search/stable/2023-11-01/search.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - The definition has no operation that reads one private link resource.
 * - The statuses are declared as closed; other values are read all the same.
 * - Incomplete stands for a request that was accepted and has not begun.
 * - Removing a connection that is not there is answered with 404; published definitions list it beside 200 and do not mark it as an error.
 */
export class SearchServiceConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: SearchServiceApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, searchServiceDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnections_ListByService`, `GET …/privateEndpointConnections`
   *
   * @param options - Also takes `x-ms-client-request-id`, as `query` and `headers`.
   * @returns All of them, page by page.
   */
  list(
    target: SearchServiceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<SearchServicePrivateEndpointConnection> {
    return this.#host.list<SearchServicePrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - Also takes `x-ms-client-request-id`, as `query` and `headers`.
   * @returns The connection.
   */
  get(
    target: SearchServiceTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<SearchServicePrivateEndpointConnection> {
    return this.#host.get<SearchServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param body - Sent as it is.
   * @param options - Also takes `x-ms-client-request-id`, as `query` and `headers`.
   * @returns An operation, complete with the response (200 declared).
   */
  update(
    target: SearchServiceTarget,
    connectionName: string,
    body: SearchServicePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<SearchServicePrivateEndpointConnection> {
    return this.#host.update<SearchServicePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @param options - Also takes `x-ms-client-request-id`, as `query` and `headers`.
   * @returns An operation, complete with the response (200 declared).
   */
  approve(
    target: SearchServiceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<SearchServicePrivateEndpointConnection> {
    return this.#host.approve<SearchServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @param options - Also takes `x-ms-client-request-id`, as `query` and `headers`.
   * @returns An operation, complete with the response (200 declared).
   */
  reject(
    target: SearchServiceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<SearchServicePrivateEndpointConnection> {
    return this.#host.reject<SearchServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - Also takes `x-ms-client-request-id`, as `query` and `headers`.
   * @returns An operation, complete with the response (200, 404 declared).
   */
  delete(target: SearchServiceTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkResources_ListSupported`, `GET …/privateLinkResources`
   *
   * @param options - Also takes `x-ms-client-request-id`, as `query` and `headers`.
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: SearchServiceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<SearchServicePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<SearchServicePrivateLinkResource>(target, options);
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
  ): ConnectionOperation<SearchServicePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<SearchServicePrivateEndpointConnection>(serialized, options);
  }
}
