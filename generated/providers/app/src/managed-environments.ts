// Microsoft.App/managedEnvironments, api-version 2026-01-01. Generated; do not edit.
// Surface 72ad149bcb40ff3d
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

/** Api-versions of `Microsoft.App/managedEnvironments` that share this surface. */
export type ManagedEnvironmentApiVersion = "2026-01-01";

/** A resource of type `Microsoft.App/managedEnvironments`: its resource id, or its names. What is declared of the names is not enforced. */
export type ManagedEnvironmentTarget =
  | string
  | {
      /** Declared as format `uuid`. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters. */
      resourceGroupName: string;
      /** Declared as pattern `^[-\w\._\(\)]+$`. */
      environmentName: string;
    };

/** Status of a connection as `Microsoft.App/managedEnvironments` spells it. */
export type ManagedEnvironmentConnectionStatus = "Pending" | "Approved" | "Rejected" | "Disconnected" | (string & {});

/** Provisioning state of a connection as `Microsoft.App/managedEnvironments` spells it. */
export type ManagedEnvironmentProvisioningState =
  "Succeeded" | "Failed" | "Canceled" | "Waiting" | "Updating" | "Deleting" | "Pending" | (string & {});

/** A private endpoint connection of `Microsoft.App/managedEnvironments`, as the service answers it. */
export interface ManagedEnvironmentPrivateEndpointConnection {
  /** Format `arm-id`. */
  readonly id?: string;
  readonly name?: string;
  properties?: ManagedEnvironmentConnectionProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** The `properties` of a connection. */
export interface ManagedEnvironmentConnectionProperties {
  readonly groupIds?: string[];
  privateEndpoint?: ManagedEnvironmentPrivateEndpoint;
  privateLinkServiceConnectionState: ManagedEnvironmentConnectionState;
  readonly provisioningState?: ManagedEnvironmentProvisioningState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface ManagedEnvironmentPrivateEndpoint {
  /** Format `arm-id`. */
  readonly id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface ManagedEnvironmentConnectionState {
  actionsRequired?: string;
  description?: string;
  status?: ManagedEnvironmentConnectionStatus;
}

/** What an update of a connection of `Microsoft.App/managedEnvironments` may carry. */
export interface ManagedEnvironmentPrivateEndpointConnectionUpdate {
  properties?: ManagedEnvironmentConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface ManagedEnvironmentConnectionUpdateProperties {
  privateLinkServiceConnectionState: ManagedEnvironmentConnectionState;
}

/** A private link resource of `Microsoft.App/managedEnvironments`: a group id with its members and zones. */
export interface ManagedEnvironmentPrivateLinkResource {
  /** Format `arm-id`. */
  readonly id?: string;
  readonly name?: string;
  properties?: ManagedEnvironmentPrivateLinkResourceProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** The `properties` of a private link resource. */
export interface ManagedEnvironmentPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** All that the runtime needs of `Microsoft.App/managedEnvironments`. */
export const managedEnvironmentDescriptor: HostDescriptor = {
  resourceType: "Microsoft.App/managedEnvironments",
  apiVersions: ["2026-01-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.App/managedEnvironments/{environmentName}",
  operations: {
    list: {
      operationId: "ManagedEnvironmentPrivateEndpointConnections_List",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "ManagedEnvironmentPrivateEndpointConnections_Get",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "ManagedEnvironmentPrivateEndpointConnections_CreateOrUpdate",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      longRunning: { finalStateVia: null },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "ManagedEnvironmentPrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [202, 204],
      longRunning: { finalStateVia: null },
    },
    listPrivateLinkResources: {
      operationId: "ManagedEnvironmentPrivateLinkResources_List",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected", Disconnected: "Disconnected" },
  provisioning: {
    Succeeded: "Succeeded",
    Failed: "Failed",
    Canceled: "Canceled",
    Waiting: "InProgress",
    Updating: "InProgress",
    Deleting: "InProgress",
    Pending: "InProgress",
  },
  errors: "arm",
};

/**
 * Private endpoint connections of `Microsoft.App/managedEnvironments`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.App/managedEnvironments/{environmentName}`.
 * Api-version `2026-01-01`; read from `rebuilt/Microsoft.App/managedEnvironments/2026-01-01.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The definition has no operation that reads one private link resource.
 * - A change that has not begun is reported as Waiting or Pending.
 */
export class ManagedEnvironmentConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: ManagedEnvironmentApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, managedEnvironmentDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `ManagedEnvironmentPrivateEndpointConnections_List`, `GET …/privateEndpointConnections` (carried over from another api-version)
   *
   * @returns All of them, page by page.
   */
  list(
    target: ManagedEnvironmentTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ManagedEnvironmentPrivateEndpointConnection> {
    return this.#host.list<ManagedEnvironmentPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `ManagedEnvironmentPrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @returns The connection.
   */
  get(
    target: ManagedEnvironmentTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<ManagedEnvironmentPrivateEndpointConnection> {
    return this.#host.get<ManagedEnvironmentPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `ManagedEnvironmentPrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200, 201 declared).
   */
  update(
    target: ManagedEnvironmentTarget,
    connectionName: string,
    body: ManagedEnvironmentPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<ManagedEnvironmentPrivateEndpointConnection> {
    return this.#host.update<ManagedEnvironmentPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `ManagedEnvironmentPrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 201 declared).
   */
  approve(
    target: ManagedEnvironmentTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ManagedEnvironmentPrivateEndpointConnection> {
    return this.#host.approve<ManagedEnvironmentPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `ManagedEnvironmentPrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 201 declared).
   */
  reject(
    target: ManagedEnvironmentTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ManagedEnvironmentPrivateEndpointConnection> {
    return this.#host.reject<ManagedEnvironmentPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `ManagedEnvironmentPrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @returns An operation to await; it can go on after the response (202, 204 declared).
   */
  delete(
    target: ManagedEnvironmentTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `ManagedEnvironmentPrivateLinkResources_List`, `GET …/privateLinkResources` (carried over from another api-version)
   *
   * @returns All of them, page by page.
   */
  listPrivateLinkResources(
    target: ManagedEnvironmentTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ManagedEnvironmentPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<ManagedEnvironmentPrivateLinkResource>(target, options);
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
  ): ConnectionOperation<ManagedEnvironmentPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<ManagedEnvironmentPrivateEndpointConnection>(serialized, options);
  }
}
