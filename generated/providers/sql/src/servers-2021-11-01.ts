// Microsoft.Sql/servers, api-version 2021-11-01. Generated; do not edit.
// Surface 015520c276b45be5
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
  ServerConnectionProperties,
  ServerPrivateEndpointConnectionUpdate,
  ServerPrivateLinkResourceProperties,
} from "./servers.ts";

export type {
  ServerConnectionProperties,
  ServerConnectionState,
  ServerConnectionStatus,
  ServerConnectionUpdateProperties,
  ServerConnectionUpdateState,
  ServerPrivateEndpoint,
  ServerPrivateEndpointConnectionUpdate,
  ServerPrivateLinkResourceProperties,
  ServerProvisioningState,
} from "./servers.ts";

/** Api-versions that share this surface. */
export type ServerApiVersion = "2021-11-01";

/** A resource of type `Microsoft.Sql/servers`: its id, or its names, which are not checked. */
export type ServerTarget =
  | string
  | {
      subscriptionId?: string;
      resourceGroupName: string;
      serverName: string;
    };

/** A private endpoint connection of `Microsoft.Sql/servers`, as the service answers it. */
export interface ServerPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: ServerConnectionProperties;
}

/** A private link resource: a group id with its members and zones. */
export interface ServerPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly properties?: ServerPrivateLinkResourceProperties;
}

/** What the runtime needs to know. */
export const serverDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Sql/servers",
  apiVersions: ["2021-11-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers/{serverName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_ListByServer",
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
      operationId: "PrivateEndpointConnections_CreateOrUpdate",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202],
      longRunning: { finalStateVia: null },
      body: { id: false, description: "required" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: null },
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_ListByServer",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResources_Get",
      method: "GET",
      path: "/privateLinkResources/{groupName}",
      success: [200],
    },
  },
  status: { Approved: "Approved", Pending: "Pending", Rejected: "Rejected", Disconnected: "Disconnected" },
  provisioning: {
    Approving: "InProgress",
    Ready: "Succeeded",
    Dropping: "InProgress",
    Failed: "Failed",
    Rejecting: "InProgress",
  },
  errors: "undeclared",
} as const;

/**
 * Private endpoint connections of `Microsoft.Sql/servers`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers/{serverName}`.
 * Api-version `2021-11-01`; read from `specification/sql/resource-manager/Microsoft.Sql/stable/2021-11-01/PrivateEndpointConnections.json`, `specification/sql/resource-manager/Microsoft.Sql/stable/2021-11-01/PrivateLinkResources.json`.
 * Calls reject with `RestError`; no error body is declared.
 *
 * Differs from the common shape:
 * - A description must be sent with every decision.
 * - No error body is declared.
 * - Provisioning settles in Ready and never in Succeeded; what is under way is named after the decision.
 */
export class ServerConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<ServerApiVersion> = {}) {
    this.#host = new HostClient(credential, serverDescriptor, options);
  }

  /** Lists the connections of a resource. `PrivateEndpointConnections_ListByServer`, `GET …/privateEndpointConnections` */
  list(target: ServerTarget, options: ListOptions = {}): PagedAsyncIterableIterator<ServerPrivateEndpointConnection> {
    return this.#host.list<ServerPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: ServerTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<ServerPrivateEndpointConnection> {
    return this.#host.get<ServerPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202.
   */
  update(
    target: ServerTarget,
    connectionName: string,
    body: ServerPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<ServerPrivateEndpointConnection> {
    return this.#host.update<ServerPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. The service asks for a description. */
  approve(
    target: ServerTarget,
    connectionName: string,
    options: DecisionOptions & { description: string },
  ): ConnectionOperation<ServerPrivateEndpointConnection> {
    return this.#host.approve<ServerPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. The service asks for a description. */
  reject(
    target: ServerTarget,
    connectionName: string,
    options: DecisionOptions & { description: string },
  ): ConnectionOperation<ServerPrivateEndpointConnection> {
    return this.#host.reject<ServerPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202, 204.
   */
  delete(target: ServerTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `PrivateLinkResources_ListByServer`, `GET …/privateLinkResources` */
  listPrivateLinkResources(
    target: ServerTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ServerPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<ServerPrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResources_Get`, `GET …/privateLinkResources/{groupName}` */
  getPrivateLinkResource(
    target: ServerTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<ServerPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<ServerPrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<ServerPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<ServerPrivateEndpointConnection>(serialized, options);
  }
}
