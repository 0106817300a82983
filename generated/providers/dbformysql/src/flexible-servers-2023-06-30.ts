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

/** Api-versions of `Microsoft.DBforMySQL/flexibleServers` that share this surface. */
export type FlexibleServerApiVersion = "2023-06-30";

/** All that the runtime needs of `Microsoft.DBforMySQL/flexibleServers`. */
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
};

/**
 * Private endpoint connections of `Microsoft.DBforMySQL/flexibleServers`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DBforMySQL/flexibleServers/{serverName}`.
 * Api-version `2023-06-30`; read from `specification/mysql/resource-manager/Microsoft.DBforMySQL/PrivateLink/stable/2023-06-30/PrivateEndpointConnections.json`, `specification/mysql/resource-manager/Microsoft.DBforMySQL/PrivateLink/stable/2023-06-30/PrivateLinkResources.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - The declared statuses lack Disconnected.
 * - Published examples of settled connections have the provisioning state Ready, which the enum does not have.
 */
export class FlexibleServerConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: FlexibleServerApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, flexibleServerDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnections_ListByServer`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  list(
    target: FlexibleServerTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<FlexibleServerPrivateEndpointConnection> {
    return this.#host.list<FlexibleServerPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param connectionName - Declared as pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*`; not enforced.
   * @returns The connection.
   */
  get(
    target: FlexibleServerTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<FlexibleServerPrivateEndpointConnection> {
    return this.#host.get<FlexibleServerPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param connectionName - Declared as pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*`; not enforced.
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200, 201, 202 declared, final state via `azure-async-operation`).
   */
  update(
    target: FlexibleServerTarget,
    connectionName: string,
    body: FlexibleServerPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<FlexibleServerPrivateEndpointConnection> {
    return this.#host.update<FlexibleServerPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param connectionName - Declared as pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*`; not enforced.
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 201, 202 declared, final state via `azure-async-operation`).
   */
  approve(
    target: FlexibleServerTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<FlexibleServerPrivateEndpointConnection> {
    return this.#host.approve<FlexibleServerPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param connectionName - Declared as pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*`; not enforced.
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 201, 202 declared, final state via `azure-async-operation`).
   */
  reject(
    target: FlexibleServerTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<FlexibleServerPrivateEndpointConnection> {
    return this.#host.reject<FlexibleServerPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param connectionName - Declared as pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*`; not enforced.
   * @returns An operation to await; it can go on after the response (200, 202, 204 declared, final state via `location`).
   */
  delete(target: FlexibleServerTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkResources_ListByServer`, `GET …/privateLinkResources`
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: FlexibleServerTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<FlexibleServerPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<FlexibleServerPrivateLinkResource>(target, options);
  }

  /**
   * Reads one private link resource.
   *
   * `PrivateLinkResources_Get`, `GET …/privateLinkResources/{groupName}`
   *
   * @param name - Name of the private link resource, usually its group id.
   * @returns The private link resource.
   */
  getPrivateLinkResource(
    target: FlexibleServerTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<FlexibleServerPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<FlexibleServerPrivateLinkResource>(target, name, options);
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
  ): ConnectionOperation<FlexibleServerPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<FlexibleServerPrivateEndpointConnection>(serialized, options);
  }
}
