// Microsoft.ContainerRegistry/registries, api-version 2025-11-01, 2026-03-01-preview. Generated; do not edit.
// Surface 25d14cf53761dfd9
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

/** Api-versions that share this surface. */
export type RegistryApiVersion = "2025-11-01" | "2026-03-01-preview";

/** A resource of type `Microsoft.ContainerRegistry/registries`: its id, or its names, which are not checked. */
export type RegistryTarget =
  | string
  | {
      /** Format `uuid`. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      /** 5 to 50 characters, pattern `^[a-zA-Z0-9]*$`. */
      registryName: string;
    };

/** Status of a connection as the service spells it. */
export type RegistryConnectionStatus = "Approved" | "Pending" | "Rejected" | "Disconnected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
export type RegistryProvisioningState =
  "Creating" | "Updating" | "Deleting" | "Succeeded" | "Failed" | "Canceled" | (string & {});

/** A private endpoint connection of `Microsoft.ContainerRegistry/registries`, as the service answers it. */
export interface RegistryPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  properties?: RegistryConnectionProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** `properties` of a connection. */
export interface RegistryConnectionProperties {
  privateEndpoint?: RegistryPrivateEndpoint;
  privateLinkServiceConnectionState?: RegistryConnectionState;
  readonly provisioningState?: RegistryProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface RegistryPrivateEndpoint {
  id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface RegistryConnectionState {
  actionsRequired?: "None" | "Recreate" | (string & {});
  description?: string;
  status?: RegistryConnectionStatus;
}

/** What an update of a connection may carry. */
export interface RegistryPrivateEndpointConnectionUpdate {
  properties?: RegistryConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface RegistryConnectionUpdateProperties {
  privateEndpoint?: RegistryPrivateEndpoint;
  privateLinkServiceConnectionState?: RegistryConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface RegistryPrivateLinkResource {
  id?: string;
  name?: string;
  properties?: RegistryPrivateLinkResourceProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** `properties` of a private link resource. */
export interface RegistryPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
export const registryDescriptor: HostDescriptor = {
  resourceType: "Microsoft.ContainerRegistry/registries",
  apiVersions: ["2025-11-01", "2026-03-01-preview"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_List",
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
      operationId: "Registries_ListPrivateLinkResources",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    getPrivateLinkResource: {
      operationId: "Registries_GetPrivateLinkResource",
      method: "GET",
      path: "/privateLinkResources/{groupName}",
      success: [200],
    },
  },
  status: { Approved: "Approved", Pending: "Pending", Rejected: "Rejected", Disconnected: "Disconnected" },
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
 * Private endpoint connections of `Microsoft.ContainerRegistry/registries`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}`.
 * Api-version `2025-11-01`, `2026-03-01-preview`; read from `rebuilt/Microsoft.ContainerRegistry/registries/2025-11-01.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 */
export class RegistryConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<RegistryApiVersion> = {}) {
    this.#host = new HostClient(credential, registryDescriptor, options);
  }

  /** Lists the connections of a resource. `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections` */
  list(
    target: RegistryTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<RegistryPrivateEndpointConnection> {
    return this.#host.list<RegistryPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: RegistryTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<RegistryPrivateEndpointConnection> {
    return this.#host.get<RegistryPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 201, final state via `azure-async-operation`.
   */
  update(
    target: RegistryTarget,
    connectionName: string,
    body: RegistryPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<RegistryPrivateEndpointConnection> {
    return this.#host.update<RegistryPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: RegistryTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<RegistryPrivateEndpointConnection> {
    return this.#host.approve<RegistryPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: RegistryTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<RegistryPrivateEndpointConnection> {
    return this.#host.reject<RegistryPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202, 204, final state via `location`.
   */
  delete(target: RegistryTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `Registries_ListPrivateLinkResources`, `GET …/privateLinkResources` */
  listPrivateLinkResources(
    target: RegistryTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<RegistryPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<RegistryPrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `Registries_GetPrivateLinkResource`, `GET …/privateLinkResources/{groupName}` */
  getPrivateLinkResource(
    target: RegistryTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<RegistryPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<RegistryPrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<RegistryPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<RegistryPrivateEndpointConnection>(serialized, options);
  }
}
