// Microsoft.AppConfiguration/configurationStores, api-version 2024-06-01. Generated; do not edit.
// Surface 3268ef2d0a2b3c11
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

/** Api-versions that share this surface. */
export type ConfigurationStoreApiVersion = "2024-06-01";

/** A resource of type `Microsoft.AppConfiguration/configurationStores`: its id, or its names, which are not checked. */
export type ConfigurationStoreTarget =
  | string
  | {
      subscriptionId?: string;
      resourceGroupName: string;
      /** 5 to 50 characters, pattern `^[a-zA-Z0-9_-]*$`. */
      configStoreName: string;
    };

/** Status of a connection as the service spells it. */
export type ConfigurationStoreConnectionStatus = "Pending" | "Approved" | "Rejected" | "Disconnected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
export type ConfigurationStoreProvisioningState =
  "Creating" | "Updating" | "Deleting" | "Succeeded" | "Failed" | "Canceled" | (string & {});

/** A private endpoint connection of `Microsoft.AppConfiguration/configurationStores`, as the service answers it. */
export interface ConfigurationStorePrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  properties?: ConfigurationStoreConnectionProperties;
  readonly type?: string;
}

/** `properties` of a connection. */
export interface ConfigurationStoreConnectionProperties {
  privateEndpoint?: ConfigurationStorePrivateEndpoint;
  privateLinkServiceConnectionState: ConfigurationStoreConnectionState;
  readonly provisioningState?: ConfigurationStoreProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface ConfigurationStorePrivateEndpoint {
  id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface ConfigurationStoreConnectionState {
  readonly actionsRequired?: "None" | "Recreate" | (string & {});
  description?: string;
  status?: ConfigurationStoreConnectionStatus;
}

/** What an update of a connection may carry. */
export interface ConfigurationStorePrivateEndpointConnectionUpdate {
  properties?: ConfigurationStoreConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface ConfigurationStoreConnectionUpdateProperties {
  privateEndpoint?: ConfigurationStorePrivateEndpoint;
  privateLinkServiceConnectionState: ConfigurationStoreConnectionUpdateState;
}

/** `properties.privateLinkServiceConnectionState` of an update. */
export interface ConfigurationStoreConnectionUpdateState {
  description?: string;
  status?: ConfigurationStoreConnectionStatus;
}

/** A private link resource: a group id with its members and zones. */
export interface ConfigurationStorePrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  properties?: ConfigurationStorePrivateLinkResourceProperties;
  readonly type?: string;
}

/** `properties` of a private link resource. */
export interface ConfigurationStorePrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  readonly requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
export const configurationStoreDescriptor: HostDescriptor = {
  resourceType: "Microsoft.AppConfiguration/configurationStores",
  apiVersions: ["2024-06-01"],
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
 * Api-version `2024-06-01`; read from `rebuilt/Microsoft.AppConfiguration/configurationStores/2024-06-01.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
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
