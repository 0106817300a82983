// Microsoft.Sql/managedInstances, api-version 2021-11-01. Generated; do not edit.
// Surface dd86e69e333cffd7
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
  ManagedInstanceConnectionProperties,
  ManagedInstancePrivateEndpointConnectionUpdate,
  ManagedInstancePrivateLinkResourceProperties,
} from "./managed-instances.ts";

export type {
  ManagedInstanceConnectionProperties,
  ManagedInstanceConnectionState,
  ManagedInstanceConnectionStatus,
  ManagedInstanceConnectionUpdateProperties,
  ManagedInstanceConnectionUpdateState,
  ManagedInstancePrivateEndpoint,
  ManagedInstancePrivateEndpointConnectionUpdate,
  ManagedInstancePrivateLinkResourceProperties,
  ManagedInstanceProvisioningState,
} from "./managed-instances.ts";

/** Api-versions that share this surface. */
export type ManagedInstanceApiVersion = "2021-11-01";

/** A resource of type `Microsoft.Sql/managedInstances`: its id, or its names, which are not checked. */
export type ManagedInstanceTarget =
  | string
  | {
      subscriptionId?: string;
      resourceGroupName: string;
      managedInstanceName: string;
    };

/** A private endpoint connection of `Microsoft.Sql/managedInstances`, as the service answers it. */
export interface ManagedInstancePrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: ManagedInstanceConnectionProperties;
}

/** A private link resource: a group id with its members and zones. */
export interface ManagedInstancePrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly properties?: ManagedInstancePrivateLinkResourceProperties;
}

/** What the runtime needs to know. */
export const managedInstanceDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Sql/managedInstances",
  apiVersions: ["2021-11-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances/{managedInstanceName}",
  operations: {
    list: {
      operationId: "ManagedInstancePrivateEndpointConnections_ListByManagedInstance",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "ManagedInstancePrivateEndpointConnections_Get",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "ManagedInstancePrivateEndpointConnections_CreateOrUpdate",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202],
      longRunning: { finalStateVia: null },
      body: { id: false, description: "required" },
    },
    delete: {
      operationId: "ManagedInstancePrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: null },
    },
    listPrivateLinkResources: {
      operationId: "ManagedInstancePrivateLinkResources_ListByManagedInstance",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    getPrivateLinkResource: {
      operationId: "ManagedInstancePrivateLinkResources_Get",
      method: "GET",
      path: "/privateLinkResources/{groupName}",
      success: [200],
    },
  },
  status: {},
  provisioning: { Ready: "Succeeded" },
  errors: "undeclared",
} as const;

/**
 * Private endpoint connections of `Microsoft.Sql/managedInstances`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances/{managedInstanceName}`.
 * Api-version `2021-11-01`; read from `specification/sql/resource-manager/Microsoft.Sql/stable/2021-11-01/ManagedInstancePrivateEndpointConnections.json`, `specification/sql/resource-manager/Microsoft.Sql/stable/2021-11-01/ManagedInstancePrivateLinkResources.json`.
 * Calls reject with `RestError`; no error body is declared.
 *
 * Differs from the common shape:
 * - A description must be sent with every decision.
 * - The status is a plain string without declared values.
 * - No error body is declared.
 * - The provisioning state is free text; published examples of settled connections have Ready.
 */
export class ManagedInstanceConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<ManagedInstanceApiVersion> = {}) {
    this.#host = new HostClient(credential, managedInstanceDescriptor, options);
  }

  /** Lists the connections of a resource. `ManagedInstancePrivateEndpointConnections_ListByManagedInstance`, `GET …/privateEndpointConnections` */
  list(
    target: ManagedInstanceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ManagedInstancePrivateEndpointConnection> {
    return this.#host.list<ManagedInstancePrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `ManagedInstancePrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: ManagedInstanceTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<ManagedInstancePrivateEndpointConnection> {
    return this.#host.get<ManagedInstancePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `ManagedInstancePrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202.
   */
  update(
    target: ManagedInstanceTarget,
    connectionName: string,
    body: ManagedInstancePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<ManagedInstancePrivateEndpointConnection> {
    return this.#host.update<ManagedInstancePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. The service asks for a description. */
  approve(
    target: ManagedInstanceTarget,
    connectionName: string,
    options: DecisionOptions & { description: string },
  ): ConnectionOperation<ManagedInstancePrivateEndpointConnection> {
    return this.#host.approve<ManagedInstancePrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. The service asks for a description. */
  reject(
    target: ManagedInstanceTarget,
    connectionName: string,
    options: DecisionOptions & { description: string },
  ): ConnectionOperation<ManagedInstancePrivateEndpointConnection> {
    return this.#host.reject<ManagedInstancePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `ManagedInstancePrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202, 204.
   */
  delete(
    target: ManagedInstanceTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `ManagedInstancePrivateLinkResources_ListByManagedInstance`, `GET …/privateLinkResources` */
  listPrivateLinkResources(
    target: ManagedInstanceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ManagedInstancePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<ManagedInstancePrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `ManagedInstancePrivateLinkResources_Get`, `GET …/privateLinkResources/{groupName}` */
  getPrivateLinkResource(
    target: ManagedInstanceTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<ManagedInstancePrivateLinkResource> {
    return this.#host.getPrivateLinkResource<ManagedInstancePrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<ManagedInstancePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<ManagedInstancePrivateEndpointConnection>(serialized, options);
  }
}
