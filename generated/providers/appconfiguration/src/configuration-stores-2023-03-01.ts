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

/** Api-versions that share this surface. */
export type ConfigurationStoreApiVersion = "2023-03-01" | "2022-05-01";

/** What the runtime needs to know. */
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
} as const;

/**
 * Private endpoint connections of `Microsoft.AppConfiguration/configurationStores`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.AppConfiguration/configurationStores/{configStoreName}`.
 * Api-version `2023-03-01`, `2022-05-01`; read from `specification/appconfiguration/resource-manager/Microsoft.AppConfiguration/stable/2023-03-01/appconfiguration.json`.
 * Calls reject with `RestError`.
 */
export class ConfigurationStoreConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<ConfigurationStoreApiVersion> = {}) {
    this.#host = new HostClient(credential, configurationStoreDescriptor, options);
  }

  /** Lists the connections of a resource. `PrivateEndpointConnections_ListByConfigurationStore`, `GET …/privateEndpointConnections` */
  list(
    target: ConfigurationStoreTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ConfigurationStorePrivateEndpointConnection> {
    return this.#host.list<ConfigurationStorePrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: ConfigurationStoreTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<ConfigurationStorePrivateEndpointConnection> {
    return this.#host.get<ConfigurationStorePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 201.
   */
  update(
    target: ConfigurationStoreTarget,
    connectionName: string,
    body: ConfigurationStorePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<ConfigurationStorePrivateEndpointConnection> {
    return this.#host.update<ConfigurationStorePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: ConfigurationStoreTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ConfigurationStorePrivateEndpointConnection> {
    return this.#host.approve<ConfigurationStorePrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: ConfigurationStoreTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ConfigurationStorePrivateEndpointConnection> {
    return this.#host.reject<ConfigurationStorePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202, 204.
   */
  delete(
    target: ConfigurationStoreTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `PrivateLinkResources_ListByConfigurationStore`, `GET …/privateLinkResources` */
  listPrivateLinkResources(
    target: ConfigurationStoreTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ConfigurationStorePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<ConfigurationStorePrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResources_Get`, `GET …/privateLinkResources/{groupName}` */
  getPrivateLinkResource(
    target: ConfigurationStoreTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<ConfigurationStorePrivateLinkResource> {
    return this.#host.getPrivateLinkResource<ConfigurationStorePrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<ConfigurationStorePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<ConfigurationStorePrivateEndpointConnection>(serialized, options);
  }
}
