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

/** Api-versions that share this surface. */
export type SearchServiceApiVersion = "2025-05-01" | "2026-09-01-preview";

/** A resource of type `Microsoft.Search/searchServices`: its id, or its names, which are not checked. */
export type SearchServiceTarget =
  | string
  | {
      /** Format `uuid`. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      /** Pattern `^(?=.{2,60}$)[a-z0-9][a-z0-9]+(-[a-z0-9]+)*$`. */
      searchServiceName: string;
    };

/** Status of a connection as the service spells it. */
export type SearchServiceConnectionStatus = "Pending" | "Approved" | "Rejected" | "Disconnected";

/** Provisioning state of a connection as the service spells it. */
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

/** `properties` of a connection. */
export interface SearchServiceConnectionProperties {
  groupId?: string;
  privateEndpoint?: SearchServicePrivateEndpoint;
  privateLinkServiceConnectionState?: SearchServiceConnectionState;
  provisioningState?: SearchServiceProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface SearchServicePrivateEndpoint {
  id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface SearchServiceConnectionState {
  actionsRequired?: string;
  description?: string;
  status?: SearchServiceConnectionStatus;
}

/** What an update of a connection may carry. */
export interface SearchServicePrivateEndpointConnectionUpdate {
  properties?: SearchServiceConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface SearchServiceConnectionUpdateProperties {
  groupId?: string;
  privateEndpoint?: SearchServicePrivateEndpoint;
  privateLinkServiceConnectionState?: SearchServiceConnectionState;
  provisioningState?: SearchServiceProvisioningState;
}

/** A private link resource: a group id with its members and zones. */
export interface SearchServicePrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly properties?: SearchServicePrivateLinkResourceProperties;
  readonly systemData?: SearchServiceSystemData;
  readonly type?: string;
}

/** `properties` of a private link resource. */
export interface SearchServicePrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  readonly requiredZoneNames?: string[];
  readonly shareablePrivateLinkResourceTypes?: SearchServiceShareablePrivateLinkResourceTypes[];
}

/** `properties.shareablePrivateLinkResourceTypes` of a private link resource. */
export interface SearchServiceShareablePrivateLinkResourceTypes {
  readonly name?: string;
  readonly properties?: SearchServiceConnectionProperties2;
}

/** `properties.shareablePrivateLinkResourceTypes.properties` of a connection. */
export interface SearchServiceConnectionProperties2 {
  readonly description?: string;
  readonly groupId?: string;
  readonly type?: string;
}

/** `systemData` of a private link resource. */
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

/** What the runtime needs to know. */
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
} as const;

/**
 * Private endpoint connections of `Microsoft.Search/searchServices`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Search/searchServices/{searchServiceName}`.
 * Api-version `2025-05-01`, `2026-09-01-preview`; read from `rebuilt/Microsoft.Search/searchServices/2025-05-01.json`.
 * Calls reject with `RestError`.
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

  constructor(credential: TokenCredential, options: HostClientOptions<SearchServiceApiVersion> = {}) {
    this.#host = new HostClient(credential, searchServiceDescriptor, options);
  }

  /** Lists the connections of a resource. `PrivateEndpointConnections_ListByService`, `GET …/privateEndpointConnections` */
  list(
    target: SearchServiceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<SearchServicePrivateEndpointConnection> {
    return this.#host.list<SearchServicePrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
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
   */
  delete(target: SearchServiceTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `PrivateLinkResources_ListSupported`, `GET …/privateLinkResources`
   * In one page; a next link is followed if one comes.
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
