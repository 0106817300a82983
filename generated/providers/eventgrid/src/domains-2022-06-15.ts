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

/** Api-versions that share this surface. */
export type DomainApiVersion = "2022-06-15" | "2021-12-01";

/** A resource of type `Microsoft.EventGrid/domains`: its id, or its names, which are not checked. */
export type DomainTarget =
  | string
  | {
      subscriptionId?: string;
      resourceGroupName: string;
      parentName: string;
    };

/** What the runtime needs to know. */
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
} as const;

/**
 * Private endpoint connections of `Microsoft.EventGrid/domains`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.EventGrid/domains/{parentName}`.
 * Api-version `2022-06-15`, `2021-12-01`; read from `specification/eventgrid/resource-manager/Microsoft.EventGrid/stable/2022-06-15/EventGrid.json`.
 * Calls reject with `RestError`; no error body is declared.
 *
 * Differs from the common shape:
 * - No error body is declared.
 */
export class DomainConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<DomainApiVersion> = {}) {
    this.#host = new HostClient(credential, domainDescriptor, options);
  }

  /**
   * Lists the connections of a resource. `PrivateEndpointConnections_ListByResource`, `GET …/privateEndpointConnections`
   * Also takes `$filter`, `$top`, as `query` and `headers`.
   */
  list(target: DomainTarget, options: ListOptions = {}): PagedAsyncIterableIterator<DomainPrivateEndpointConnection> {
    return this.#host.list<DomainPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: DomainTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<DomainPrivateEndpointConnection> {
    return this.#host.get<DomainPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 201.
   */
  update(
    target: DomainTarget,
    connectionName: string,
    body: DomainPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<DomainPrivateEndpointConnection> {
    return this.#host.update<DomainPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: DomainTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<DomainPrivateEndpointConnection> {
    return this.#host.approve<DomainPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: DomainTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<DomainPrivateEndpointConnection> {
    return this.#host.reject<DomainPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 202, 204.
   */
  delete(target: DomainTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `PrivateLinkResources_ListByResource`, `GET …/privateLinkResources`
   * Also takes `$filter`, `$top`, as `query` and `headers`.
   */
  listPrivateLinkResources(
    target: DomainTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<DomainPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<DomainPrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResources_Get`, `GET …/privateLinkResources/{privateLinkResourceName}` */
  getPrivateLinkResource(
    target: DomainTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<DomainPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<DomainPrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<DomainPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<DomainPrivateEndpointConnection>(serialized, options);
  }
}
