// Microsoft.AppConfiguration/configurationStores, api-version 2023-03-01, 2022-05-01. Generated; do not edit.
// Surface 97011689d34d7ad3
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
  ConfigurationStorePrivateEndpointConnection,
  ConfigurationStorePrivateEndpointConnectionUpdate,
  ConfigurationStorePrivateLinkResource,
  ConfigurationStoreTarget,
} from "./configuration-stores.ts";

export type {
  ConfigurationStoreConnectionProperties,
  ConfigurationStoreConnectionState,
  ConfigurationStoreConnectionStatus,
  ConfigurationStoreConnectionUpdateProperties,
  ConfigurationStoreConnectionUpdateState,
  ConfigurationStorePrivateEndpoint,
  ConfigurationStorePrivateEndpointConnection,
  ConfigurationStorePrivateEndpointConnectionUpdate,
  ConfigurationStorePrivateLinkResource,
  ConfigurationStorePrivateLinkResourceProperties,
  ConfigurationStoreProvisioningState,
  ConfigurationStoreTarget,
} from "./configuration-stores.ts";

/** Api-versions of `Microsoft.AppConfiguration/configurationStores` that share this surface. */
export type ConfigurationStoreApiVersion = "2023-03-01" | "2022-05-01";

/** All that the runtime needs of `Microsoft.AppConfiguration/configurationStores`. */
export const configurationStoreDescriptor: HostDescriptor = {
  resourceType: "Microsoft.AppConfiguration/configurationStores",
  apiVersions: ["2023-03-01", "2022-05-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.AppConfiguration/configurationStores/{configStoreName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_ListByConfigurationStore",
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
      success: [200, 201],
      longRunning: { finalStateVia: null },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: null },
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_ListByConfigurationStore",
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
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected", Disconnected: "Disconnected" },
  provisioning: {
    Creating: "InProgress",
    Updating: "InProgress",
    Deleting: "InProgress",
    Succeeded: "Succeeded",
    Failed: "Failed",
    Canceled: "Canceled",
  },
  errors: "arm",
};

/**
 * Private endpoint connections of `Microsoft.AppConfiguration/configurationStores`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.AppConfiguration/configurationStores/{configStoreName}`.
 * Api-version `2023-03-01`, `2022-05-01`; read from `specification/appconfiguration/resource-manager/Microsoft.AppConfiguration/stable/2023-03-01/appconfiguration.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 */
export class ConfigurationStoreConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: ConfigurationStoreApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, configurationStoreDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnections_ListByConfigurationStore`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, page by page.
   */
  list(
    target: ConfigurationStoreTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ConfigurationStorePrivateEndpointConnection> {
    return this.#host.list<ConfigurationStorePrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns The connection.
   */
  get(
    target: ConfigurationStoreTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<ConfigurationStorePrivateEndpointConnection> {
    return this.#host.get<ConfigurationStorePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200, 201 declared).
   */
  update(
    target: ConfigurationStoreTarget,
    connectionName: string,
    body: ConfigurationStorePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<ConfigurationStorePrivateEndpointConnection> {
    return this.#host.update<ConfigurationStorePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 201 declared).
   */
  approve(
    target: ConfigurationStoreTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ConfigurationStorePrivateEndpointConnection> {
    return this.#host.approve<ConfigurationStorePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 201 declared).
   */
  reject(
    target: ConfigurationStoreTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ConfigurationStorePrivateEndpointConnection> {
    return this.#host.reject<ConfigurationStorePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns An operation to await; it can go on after the response (200, 202, 204 declared).
   */
  delete(
    target: ConfigurationStoreTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkResources_ListByConfigurationStore`, `GET …/privateLinkResources`
   *
   * @returns All of them, page by page.
   */
  listPrivateLinkResources(
    target: ConfigurationStoreTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ConfigurationStorePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<ConfigurationStorePrivateLinkResource>(target, options);
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
    target: ConfigurationStoreTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<ConfigurationStorePrivateLinkResource> {
    return this.#host.getPrivateLinkResource<ConfigurationStorePrivateLinkResource>(target, name, options);
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
  ): ConnectionOperation<ConfigurationStorePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<ConfigurationStorePrivateEndpointConnection>(serialized, options);
  }
}
