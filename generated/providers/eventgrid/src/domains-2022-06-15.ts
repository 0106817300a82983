// Microsoft.EventGrid/domains, api-version 2022-06-15, 2021-12-01. Generated; do not edit.
// Surface 75892d4cafcc9650
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
  DomainPrivateEndpointConnection,
  DomainPrivateEndpointConnectionUpdate,
  DomainPrivateLinkResource,
} from "./domains.ts";

export type {
  DomainConnectionProperties,
  DomainConnectionState,
  DomainConnectionStatus,
  DomainConnectionUpdateProperties,
  DomainPrivateEndpoint,
  DomainPrivateEndpointConnection,
  DomainPrivateEndpointConnectionUpdate,
  DomainPrivateLinkResource,
  DomainPrivateLinkResourceProperties,
  DomainProvisioningState,
} from "./domains.ts";

/** Api-versions of `Microsoft.EventGrid/domains` that share this surface. */
export type DomainApiVersion = "2022-06-15" | "2021-12-01";

/** A resource of type `Microsoft.EventGrid/domains`: its resource id, or its names. What is declared of the names is not enforced. */
export type DomainTarget =
  | string
  | {
      subscriptionId?: string;
      resourceGroupName: string;
      parentName: string;
    };

/** All that the runtime needs of `Microsoft.EventGrid/domains`. */
export const domainDescriptor: HostDescriptor = {
  resourceType: "Microsoft.EventGrid/domains",
  apiVersions: ["2022-06-15", "2021-12-01"],
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
 * Api-version `2022-06-15`, `2021-12-01`; read from `specification/eventgrid/resource-manager/Microsoft.EventGrid/stable/2022-06-15/EventGrid.json`.
 * Calls reject with `RestError`, which carries what the service says; no error body is declared.
 *
 * Differs from the common shape:
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
