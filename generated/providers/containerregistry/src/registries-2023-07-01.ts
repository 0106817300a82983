// Microsoft.ContainerRegistry/registries, api-version 2023-07-01, 2022-12-01. Generated; do not edit.
// Surface 72f284c1668d5ec3
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
  RegistryPrivateEndpointConnection,
  RegistryPrivateEndpointConnectionUpdate,
  RegistryTarget,
} from "./registries.ts";

export type {
  RegistryConnectionProperties,
  RegistryConnectionState,
  RegistryConnectionStatus,
  RegistryConnectionUpdateProperties,
  RegistryPrivateEndpoint,
  RegistryPrivateEndpointConnection,
  RegistryPrivateEndpointConnectionUpdate,
  RegistryProvisioningState,
  RegistryTarget,
} from "./registries.ts";

/** Api-versions that share this surface. */
export type RegistryApiVersion = "2023-07-01" | "2022-12-01";

/** A private link resource: a group id with its members and zones. */
export interface RegistryPrivateLinkResource {
  readonly type?: string;
  id?: string;
  name?: string;
  properties?: RegistryPrivateLinkResourceProperties;
}

/** `properties` of a private link resource. */
export interface RegistryPrivateLinkResourceProperties {
  groupId?: string;
  requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
export const registryDescriptor: HostDescriptor = {
  resourceType: "Microsoft.ContainerRegistry/registries",
  apiVersions: ["2023-07-01", "2022-12-01"],
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
 * Api-version `2023-07-01`, `2022-12-01`; read from `specification/containerregistry/resource-manager/Microsoft.ContainerRegistry/stable/2023-07-01/containerregistry.json`.
 * Calls reject with `RestError`.
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
