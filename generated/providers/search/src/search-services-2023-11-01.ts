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

/** Api-versions that share this surface. */
export type SearchServiceApiVersion = "2023-11-01" | "2022-09-01";

/** A resource of type `Microsoft.Search/searchServices`: its id, or its names, which are not checked. */
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

/** A private link resource: a group id with its members and zones. */
export interface SearchServicePrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly properties?: SearchServicePrivateLinkResourceProperties;
}

/** What the runtime needs to know. */
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
} as const;

/**
 * Private endpoint connections of `Microsoft.Search/searchServices`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Search/searchServices/{searchServiceName}`.
 * Api-version `2023-11-01`, `2022-09-01`; read from `specification/search/resource-manager/Microsoft.Search/stable/2023-11-01/search.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - The definition has no operation that reads one private link resource.
 * - The statuses are declared as closed; other values are read all the same.
 * - Incomplete stands for a request that was accepted and has not begun.
 * - Removing a connection that is not there is answered with 404; published definitions list it beside 200 and do not mark it as an error.
 */
export class SearchServiceConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<SearchServiceApiVersion> = {}) {
    this.#host = new HostClient(credential, searchServiceDescriptor, options);
  }

  /**
   * Lists the connections of a resource. `PrivateEndpointConnections_ListByService`, `GET …/privateEndpointConnections`
   * Also takes `x-ms-client-request-id`, as `query` and `headers`.
   */
  list(
    target: SearchServiceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<SearchServicePrivateEndpointConnection> {
    return this.#host.list<SearchServicePrivateEndpointConnection>(target, options);
  }

  /**
   * Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Also takes `x-ms-client-request-id`, as `query` and `headers`.
   */
  get(
    target: SearchServiceTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<SearchServicePrivateEndpointConnection> {
    return this.#host.get<SearchServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Complete with its response; declared: 200.
   * Also takes `x-ms-client-request-id`, as `query` and `headers`.
   */
  update(
    target: SearchServiceTarget,
    connectionName: string,
    body: SearchServicePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<SearchServicePrivateEndpointConnection> {
    return this.#host.update<SearchServicePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: SearchServiceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<SearchServicePrivateEndpointConnection> {
    return this.#host.approve<SearchServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: SearchServiceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<SearchServicePrivateEndpointConnection> {
    return this.#host.reject<SearchServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Complete with its response; declared: 200, 404.
   * Also takes `x-ms-client-request-id`, as `query` and `headers`.
   */
  delete(target: SearchServiceTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `PrivateLinkResources_ListSupported`, `GET …/privateLinkResources`
   * In one page; a next link is followed if one comes.
   * Also takes `x-ms-client-request-id`, as `query` and `headers`.
   */
  listPrivateLinkResources(
    target: SearchServiceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<SearchServicePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<SearchServicePrivateLinkResource>(target, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<SearchServicePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<SearchServicePrivateEndpointConnection>(serialized, options);
  }
}
