// Microsoft.EventGrid/domains, api-version 2025-02-15, 2025-07-15-preview. Generated; do not edit.
// Surface dd20f98a7cbb05ec
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

/** Api-versions of `Microsoft.EventGrid/domains` that share this surface. */
export type DomainApiVersion = "2025-02-15" | "2025-07-15-preview";

/** A resource of type `Microsoft.EventGrid/domains`: its resource id, or its names. What is declared of the names is not enforced. */
export type DomainTarget =
  | string
  | {
      /** Declared as format `uuid`. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters. */
      resourceGroupName: string;
      parentName: string;
    };

/** Status of a connection as `Microsoft.EventGrid/domains` spells it. */
export type DomainConnectionStatus = "Pending" | "Approved" | "Rejected" | "Disconnected" | (string & {});

/** Provisioning state of a connection as `Microsoft.EventGrid/domains` spells it. */
export type DomainProvisioningState =
  "Creating" | "Updating" | "Deleting" | "Succeeded" | "Canceled" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.EventGrid/domains`, as the service answers it. */
export interface DomainPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  properties?: DomainConnectionProperties;
  readonly type?: string;
}

/** The `properties` of a connection. */
export interface DomainConnectionProperties {
  groupIds?: string[];
  privateEndpoint?: DomainPrivateEndpoint;
  privateLinkServiceConnectionState?: DomainConnectionState;
  provisioningState?: DomainProvisioningState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface DomainPrivateEndpoint {
  id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface DomainConnectionState {
  actionsRequired?: string;
  description?: string;
  status?: DomainConnectionStatus;
}

/** What an update of a connection of `Microsoft.EventGrid/domains` may carry. */
export interface DomainPrivateEndpointConnectionUpdate {
  properties?: DomainConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface DomainConnectionUpdateProperties {
  groupIds?: string[];
  privateEndpoint?: DomainPrivateEndpoint;
  privateLinkServiceConnectionState?: DomainConnectionState;
  provisioningState?: DomainProvisioningState;
}

/** A private link resource of `Microsoft.EventGrid/domains`: a group id with its members and zones. */
export interface DomainPrivateLinkResource {
  id?: string;
  name?: string;
  properties?: DomainPrivateLinkResourceProperties;
  type?: string;
}

/** The `properties` of a private link resource. */
export interface DomainPrivateLinkResourceProperties {
  displayName?: string;
  groupId?: string;
  requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** All that the runtime needs of `Microsoft.EventGrid/domains`. */
export const domainDescriptor: HostDescriptor = {
  resourceType: "Microsoft.EventGrid/domains",
  apiVersions: ["2025-02-15", "2025-07-15-preview"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.EventGrid/domains/{parentName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_ListByResource",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      query: ["$filter", "$top"],
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
      success: [200, 201],
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
      operationId: "PrivateLinkResources_ListByResource",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      query: ["$filter", "$top"],
      paging: { items: "value", next: "nextLink" },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResources_Get",
      method: "GET",
      path: "/privateLinkResources/{privateLinkResourceName}",
      success: [200],
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected", Disconnected: "Disconnected" },
  provisioning: {
    Creating: "InProgress",
    Updating: "InProgress",
    Deleting: "InProgress",
    Succeeded: "Succeeded",
    Canceled: "Canceled",
    Failed: "Failed",
  },
  errors: "undeclared",
};

/**
 * Private endpoint connections of `Microsoft.EventGrid/domains`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.EventGrid/domains/{parentName}`.
 * Api-version `2025-02-15`, `2025-07-15-preview`; read from `rebuilt/Microsoft.EventGrid/domains/2025-02-15.json`.
 * Calls reject with `RestError`, which carries what the service says; no error body is declared.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - No error body is declared.
 */
export class DomainConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: DomainApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, domainDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnections_ListByResource`, `GET …/privateEndpointConnections`
   *
   * @param options - Also takes `$filter`, `$top`, as `query` and `headers`.
   * @returns All of them, page by page.
   */
  list(target: DomainTarget, options: ListOptions = {}): PagedAsyncIterableIterator<DomainPrivateEndpointConnection> {
    return this.#host.list<DomainPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns The connection.
   */
  get(
    target: DomainTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<DomainPrivateEndpointConnection> {
    return this.#host.get<DomainPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200, 201 declared).
   */
  update(
    target: DomainTarget,
    connectionName: string,
    body: DomainPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<DomainPrivateEndpointConnection> {
    return this.#host.update<DomainPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 201 declared).
   */
  approve(
    target: DomainTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<DomainPrivateEndpointConnection> {
    return this.#host.approve<DomainPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 201 declared).
   */
  reject(
    target: DomainTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<DomainPrivateEndpointConnection> {
    return this.#host.reject<DomainPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns An operation to await; it can go on after the response (202, 204 declared).
   */
  delete(target: DomainTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkResources_ListByResource`, `GET …/privateLinkResources`
   *
   * @param options - Also takes `$filter`, `$top`, as `query` and `headers`.
   * @returns All of them, page by page.
   */
  listPrivateLinkResources(
    target: DomainTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<DomainPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<DomainPrivateLinkResource>(target, options);
  }

  /**
   * Reads one private link resource.
   *
   * `PrivateLinkResources_Get`, `GET …/privateLinkResources/{privateLinkResourceName}`
   *
   * @param name - Name of the private link resource, usually its group id.
   * @returns The private link resource.
   */
  getPrivateLinkResource(
    target: DomainTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<DomainPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<DomainPrivateLinkResource>(target, name, options);
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
  ): ConnectionOperation<DomainPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<DomainPrivateEndpointConnection>(serialized, options);
  }
}
