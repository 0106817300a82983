// Microsoft.DBforMySQL/flexibleServers, api-version 2023-06-30. Generated; do not edit.
// Surface 609ac15eda307bad
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
  FlexibleServerPrivateEndpointConnection,
  FlexibleServerPrivateEndpointConnectionUpdate,
  FlexibleServerPrivateLinkResource,
  FlexibleServerTarget,
} from "./flexible-servers.ts";

export type {
  FlexibleServerConnectionProperties,
  FlexibleServerConnectionState,
  FlexibleServerConnectionStatus,
  FlexibleServerConnectionUpdateProperties,
  FlexibleServerPrivateEndpoint,
  FlexibleServerPrivateEndpointConnection,
  FlexibleServerPrivateEndpointConnectionUpdate,
  FlexibleServerPrivateLinkResource,
  FlexibleServerPrivateLinkResourceProperties,
  FlexibleServerProvisioningState,
  FlexibleServerTarget,
} from "./flexible-servers.ts";

/** Api-versions that share this surface. */
export type FlexibleServerApiVersion = "2023-06-30";

/** What the runtime needs to know. */
export const flexibleServerDescriptor: HostDescriptor = {
  resourceType: "Microsoft.DBforMySQL/flexibleServers",
  apiVersions: ["2023-06-30"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DBforMySQL/flexibleServers/{serverName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_ListByServer",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: null },
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
      success: [200, 201, 202],
      longRunning: { finalStateVia: "azure-async-operation" },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: "location" },
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_ListByServer",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: null },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResources_Get",
      method: "GET",
      path: "/privateLinkResources/{groupName}",
      success: [200],
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
  provisioning: {
    Succeeded: "Succeeded",
    Creating: "InProgress",
    Deleting: "InProgress",
    Failed: "Failed",
    Ready: "Succeeded",
  },
  errors: "arm",
} as const;

/**
 * Private endpoint connections of `Microsoft.DBforMySQL/flexibleServers`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DBforMySQL/flexibleServers/{serverName}`.
 * Api-version `2023-06-30`; read from `specification/mysql/resource-manager/Microsoft.DBforMySQL/PrivateLink/stable/2023-06-30/PrivateEndpointConnections.json`, `specification/mysql/resource-manager/Microsoft.DBforMySQL/PrivateLink/stable/2023-06-30/PrivateLinkResources.json`.
 * Calls reject with `RestError`.
 * Names of connections are declared as pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*`; not enforced.
 *
 * Differs from the common shape:
 * - The declared statuses lack Disconnected.
 * - Published examples of settled connections have the provisioning state Ready, which the enum does not have.
 */
export class FlexibleServerConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<FlexibleServerApiVersion> = {}) {
    this.#host = new HostClient(credential, flexibleServerDescriptor, options);
  }

  /**
   * Lists the connections of a resource. `PrivateEndpointConnections_ListByServer`, `GET …/privateEndpointConnections`
   * In one page; a next link is followed if one comes.
   */
  list(
    target: FlexibleServerTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<FlexibleServerPrivateEndpointConnection> {
    return this.#host.list<FlexibleServerPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: FlexibleServerTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<FlexibleServerPrivateEndpointConnection> {
    return this.#host.get<FlexibleServerPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 201, 202, final state via `azure-async-operation`.
   */
  update(
    target: FlexibleServerTarget,
    connectionName: string,
    body: FlexibleServerPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<FlexibleServerPrivateEndpointConnection> {
    return this.#host.update<FlexibleServerPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: FlexibleServerTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<FlexibleServerPrivateEndpointConnection> {
    return this.#host.approve<FlexibleServerPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: FlexibleServerTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<FlexibleServerPrivateEndpointConnection> {
    return this.#host.reject<FlexibleServerPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202, 204, final state via `location`.
   */
  delete(target: FlexibleServerTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `PrivateLinkResources_ListByServer`, `GET …/privateLinkResources`
   * In one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: FlexibleServerTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<FlexibleServerPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<FlexibleServerPrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResources_Get`, `GET …/privateLinkResources/{groupName}` */
  getPrivateLinkResource(
    target: FlexibleServerTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<FlexibleServerPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<FlexibleServerPrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<FlexibleServerPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<FlexibleServerPrivateEndpointConnection>(serialized, options);
  }
}
