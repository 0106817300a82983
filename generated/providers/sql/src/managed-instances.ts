// Microsoft.Sql/managedInstances, api-version 2025-01-01, 2025-08-01-preview. Generated; do not edit.
// Surface 91268b966554dcf1
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

/** Api-versions of `Microsoft.Sql/managedInstances` that share this surface. */
export type ManagedInstanceApiVersion = "2025-01-01" | "2025-08-01-preview";

/** A resource of type `Microsoft.Sql/managedInstances`: its resource id, or its names. What is declared of the names is not enforced. */
export type ManagedInstanceTarget =
  | string
  | {
      /** Declared as format `uuid`. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters. */
      resourceGroupName: string;
      managedInstanceName: string;
    };

/** Status of a connection as `Microsoft.Sql/managedInstances` spells it. */
export type ManagedInstanceConnectionStatus = string;

/** Provisioning state of a connection as `Microsoft.Sql/managedInstances` spells it. */
export type ManagedInstanceProvisioningState = string;

/** A private endpoint connection of `Microsoft.Sql/managedInstances`, as the service answers it. */
export interface ManagedInstancePrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  properties?: ManagedInstanceConnectionProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** The `properties` of a connection. */
export interface ManagedInstanceConnectionProperties {
  privateEndpoint?: ManagedInstancePrivateEndpoint;
  privateLinkServiceConnectionState?: ManagedInstanceConnectionState;
  readonly provisioningState?: ManagedInstanceProvisioningState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface ManagedInstancePrivateEndpoint {
  id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface ManagedInstanceConnectionState {
  readonly actionsRequired?: string;
  description: string;
  status: ManagedInstanceConnectionStatus;
}

/** What an update of a connection of `Microsoft.Sql/managedInstances` may carry. */
export interface ManagedInstancePrivateEndpointConnectionUpdate {
  properties?: ManagedInstanceConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface ManagedInstanceConnectionUpdateProperties {
  privateEndpoint?: ManagedInstancePrivateEndpoint;
  privateLinkServiceConnectionState?: ManagedInstanceConnectionUpdateState;
}

/** The `properties.privateLinkServiceConnectionState` of an update. */
export interface ManagedInstanceConnectionUpdateState {
  description: string;
  status: ManagedInstanceConnectionStatus;
}

/** A private link resource of `Microsoft.Sql/managedInstances`: a group id with its members and zones. */
export interface ManagedInstancePrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly properties?: ManagedInstancePrivateLinkResourceProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** The `properties` of a private link resource. */
export interface ManagedInstancePrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  readonly requiredZoneNames?: string[];
}

/** All that the runtime needs of `Microsoft.Sql/managedInstances`. */
export const managedInstanceDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Sql/managedInstances",
  apiVersions: ["2025-01-01", "2025-08-01-preview"],
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
  errors: "arm",
};

/**
 * Private endpoint connections of `Microsoft.Sql/managedInstances`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances/{managedInstanceName}`.
 * Api-version `2025-01-01`, `2025-08-01-preview`; read from `rebuilt/Microsoft.Sql/managedInstances/2025-01-01.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - A description must be sent with every decision.
 * - The status is a plain string without declared values.
 * - The provisioning state is free text; published examples of settled connections have Ready.
 */
export class ManagedInstanceConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: ManagedInstanceApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, managedInstanceDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `ManagedInstancePrivateEndpointConnections_ListByManagedInstance`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, page by page.
   */
  list(
    target: ManagedInstanceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ManagedInstancePrivateEndpointConnection> {
    return this.#host.list<ManagedInstancePrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `ManagedInstancePrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns The connection.
   */
  get(
    target: ManagedInstanceTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<ManagedInstancePrivateEndpointConnection> {
    return this.#host.get<ManagedInstancePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `ManagedInstancePrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200, 202 declared).
   */
  update(
    target: ManagedInstanceTarget,
    connectionName: string,
    body: ManagedInstancePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<ManagedInstancePrivateEndpointConnection> {
    return this.#host.update<ManagedInstancePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `ManagedInstancePrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer; the service asks for it.
   * @returns An operation to await; it can go on after the response (200, 202 declared).
   */
  approve(
    target: ManagedInstanceTarget,
    connectionName: string,
    options: DecisionOptions & { description: string },
  ): ConnectionOperation<ManagedInstancePrivateEndpointConnection> {
    return this.#host.approve<ManagedInstancePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `ManagedInstancePrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer; the service asks for it.
   * @returns An operation to await; it can go on after the response (200, 202 declared).
   */
  reject(
    target: ManagedInstanceTarget,
    connectionName: string,
    options: DecisionOptions & { description: string },
  ): ConnectionOperation<ManagedInstancePrivateEndpointConnection> {
    return this.#host.reject<ManagedInstancePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `ManagedInstancePrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns An operation to await; it can go on after the response (200, 202, 204 declared).
   */
  delete(
    target: ManagedInstanceTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `ManagedInstancePrivateLinkResources_ListByManagedInstance`, `GET …/privateLinkResources`
   *
   * @returns All of them, page by page.
   */
  listPrivateLinkResources(
    target: ManagedInstanceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ManagedInstancePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<ManagedInstancePrivateLinkResource>(target, options);
  }

  /**
   * Reads one private link resource.
   *
   * `ManagedInstancePrivateLinkResources_Get`, `GET …/privateLinkResources/{groupName}`
   *
   * @param name - Name of the private link resource, usually its group id.
   * @returns The private link resource.
   */
  getPrivateLinkResource(
    target: ManagedInstanceTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<ManagedInstancePrivateLinkResource> {
    return this.#host.getPrivateLinkResource<ManagedInstancePrivateLinkResource>(target, name, options);
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
  ): ConnectionOperation<ManagedInstancePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<ManagedInstancePrivateEndpointConnection>(serialized, options);
  }
}
