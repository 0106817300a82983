// Microsoft.Search/searchServices, api-version 2025-05-01, 2026-09-01-preview. Generated; do not edit.
// Surface fc5218ae7e2a558a
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

/** Api-versions of `Microsoft.Search/searchServices` that share this surface. */
export type SearchServiceApiVersion = "2025-05-01" | "2026-09-01-preview";

/** A resource of type `Microsoft.Search/searchServices`: its resource id, or its names. What is declared of the names is not enforced. */
export type SearchServiceTarget =
  | string
  | {
      /** Declared as format `uuid`. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters. */
      resourceGroupName: string;
      /** Declared as pattern `^(?=.{2,60}$)[a-z0-9][a-z0-9]+(-[a-z0-9]+)*$`. */
      searchServiceName: string;
    };

/** Status of a connection as `Microsoft.Search/searchServices` spells it. */
export type SearchServiceConnectionStatus = "Pending" | "Approved" | "Rejected" | "Disconnected";

/** Provisioning state of a connection as `Microsoft.Search/searchServices` spells it. */
export type SearchServiceProvisioningState =
  "Updating" | "Deleting" | "Failed" | "Succeeded" | "Incomplete" | "Canceled" | (string & {});

/** A private endpoint connection of `Microsoft.Search/searchServices`, as the service answers it. */
export interface SearchServicePrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  properties?: SearchServiceConnectionProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** The `properties` of a connection. */
export interface SearchServiceConnectionProperties {
  groupId?: string;
  privateEndpoint?: SearchServicePrivateEndpoint;
  privateLinkServiceConnectionState?: SearchServiceConnectionState;
  provisioningState?: SearchServiceProvisioningState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface SearchServicePrivateEndpoint {
  id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface SearchServiceConnectionState {
  actionsRequired?: string;
  description?: string;
  status?: SearchServiceConnectionStatus;
}

/** What an update of a connection of `Microsoft.Search/searchServices` may carry. */
export interface SearchServicePrivateEndpointConnectionUpdate {
  properties?: SearchServiceConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface SearchServiceConnectionUpdateProperties {
  groupId?: string;
  privateEndpoint?: SearchServicePrivateEndpoint;
  privateLinkServiceConnectionState?: SearchServiceConnectionState;
  provisioningState?: SearchServiceProvisioningState;
}

/** A private link resource of `Microsoft.Search/searchServices`: a group id with its members and zones. */
export interface SearchServicePrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly properties?: SearchServicePrivateLinkResourceProperties;
  readonly systemData?: SearchServiceSystemData;
  readonly type?: string;
}

/** The `properties` of a private link resource. */
export interface SearchServicePrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  readonly requiredZoneNames?: string[];
  readonly shareablePrivateLinkResourceTypes?: SearchServiceShareablePrivateLinkResourceTypes[];
}

/** The `properties.shareablePrivateLinkResourceTypes` of a private link resource. */
export interface SearchServiceShareablePrivateLinkResourceTypes {
  readonly name?: string;
  readonly properties?: SearchServiceConnectionProperties2;
}

/** The `properties.shareablePrivateLinkResourceTypes.properties` of a connection. */
export interface SearchServiceConnectionProperties2 {
  readonly description?: string;
  readonly groupId?: string;
  readonly type?: string;
}

/** The `systemData` of a private link resource. */
export interface SearchServiceSystemData {
  /** Format `date-time`. */
  createdAt?: string;
  createdBy?: string;
  createdByType?: "Application" | "Key" | "ManagedIdentity" | "User" | (string & {});
  /** Format `date-time`. */
  lastModifiedAt?: string;
  lastModifiedBy?: string;
  lastModifiedByType?: "Application" | "Key" | "ManagedIdentity" | "User" | (string & {});
}

/** All that the runtime needs of `Microsoft.Search/searchServices`. */
export const searchServiceDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Search/searchServices",
  apiVersions: ["2025-05-01", "2026-09-01-preview"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Search/searchServices/{searchServiceName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_ListByService",
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
      operationId: "PrivateEndpointConnections_Update",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 404],
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_ListSupported",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
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
 * Api-version `2025-05-01`, `2026-09-01-preview`; read from `rebuilt/Microsoft.Search/searchServices/2025-05-01.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
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
