// Microsoft.AppConfiguration/configurationStores, api-version 2025-08-01-preview. Generated; do not edit.
// Surface 3cb38b5a0a5157b9
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
import type {
  ConfigurationStoreConnectionProperties,
  ConfigurationStorePrivateEndpointConnectionUpdate,
  ConfigurationStorePrivateLinkResourceProperties,
} from "./configuration-stores.ts";

export type {
  ConfigurationStoreConnectionProperties,
  ConfigurationStoreConnectionState,
  ConfigurationStoreConnectionStatus,
  ConfigurationStoreConnectionUpdateProperties,
  ConfigurationStoreConnectionUpdateState,
  ConfigurationStorePrivateEndpoint,
  ConfigurationStorePrivateEndpointConnectionUpdate,
  ConfigurationStorePrivateLinkResourceProperties,
  ConfigurationStoreProvisioningState,
} from "./configuration-stores.ts";

/** Api-versions of `Microsoft.AppConfiguration/configurationStores` that share this surface. */
export type ConfigurationStoreApiVersion = "2025-08-01-preview";

/** A resource of type `Microsoft.AppConfiguration/configurationStores`: its resource id, or its names. What is declared of the names is not enforced. */
export type ConfigurationStoreTarget =
  | string
  | {
      /** Declared as format `uuid`. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters. */
      resourceGroupName: string;
      /** Declared as 5 to 50 characters, pattern `^[a-zA-Z0-9_-]*$`. */
      configStoreName: string;
    };

/** A private endpoint connection of `Microsoft.AppConfiguration/configurationStores`, as the service answers it. */
export interface ConfigurationStorePrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  properties?: ConfigurationStoreConnectionProperties;
  readonly type?: string;
  readonly systemData?: SystemData;
}

/** A private link resource of `Microsoft.AppConfiguration/configurationStores`: a group id with its members and zones. */
export interface ConfigurationStorePrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  properties?: ConfigurationStorePrivateLinkResourceProperties;
  readonly type?: string;
  readonly systemData?: SystemData;
}

/** All that the runtime needs of `Microsoft.AppConfiguration/configurationStores`. */
export const configurationStoreDescriptor: HostDescriptor = {
  resourceType: "Microsoft.AppConfiguration/configurationStores",
  apiVersions: ["2025-08-01-preview"],
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
 * Api-version `2025-08-01-preview`; read from `rebuilt/Microsoft.AppConfiguration/configurationStores/2025-08-01-preview.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
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
   * `PrivateEndpointConnections_ListByConfigurationStore`, `GET …/privateEndpointConnections` (carried over from another api-version)
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
   * `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
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
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
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
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
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
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
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
   * `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
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
   * `PrivateLinkResources_ListByConfigurationStore`, `GET …/privateLinkResources` (carried over from another api-version)
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
   * `PrivateLinkResources_Get`, `GET …/privateLinkResources/{groupName}` (carried over from another api-version)
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
