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

/** Api-versions that share this surface. */
export type ManagedEnvironmentApiVersion = "2026-01-01";

/** A resource of type `Microsoft.App/managedEnvironments`: its id, or its names, which are not checked. */
export type ManagedEnvironmentTarget =
  | string
  | {
      /** Format `uuid`. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      /** Pattern `^[-\w\._\(\)]+$`. */
      environmentName: string;
    };

/** Status of a connection as the service spells it. */
export type ManagedEnvironmentConnectionStatus = "Pending" | "Approved" | "Rejected" | "Disconnected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
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

/** `properties` of a connection. */
export interface ManagedEnvironmentConnectionProperties {
  readonly groupIds?: string[];
  privateEndpoint?: ManagedEnvironmentPrivateEndpoint;
  privateLinkServiceConnectionState: ManagedEnvironmentConnectionState;
  readonly provisioningState?: ManagedEnvironmentProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface ManagedEnvironmentPrivateEndpoint {
  /** Format `arm-id`. */
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface ManagedEnvironmentConnectionState {
  actionsRequired?: string;
  description?: string;
  status?: ManagedEnvironmentConnectionStatus;
}

/** What an update of a connection may carry. */
export interface ManagedEnvironmentPrivateEndpointConnectionUpdate {
  properties?: ManagedEnvironmentConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface ManagedEnvironmentConnectionUpdateProperties {
  privateLinkServiceConnectionState: ManagedEnvironmentConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface ManagedEnvironmentPrivateLinkResource {
  /** Format `arm-id`. */
  readonly id?: string;
  readonly name?: string;
  properties?: ManagedEnvironmentPrivateLinkResourceProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** `properties` of a private link resource. */
export interface ManagedEnvironmentPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
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
} as const;

/**
 * Private endpoint connections of `Microsoft.App/managedEnvironments`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.App/managedEnvironments/{environmentName}`.
 * Api-version `2026-01-01`; read from `rebuilt/Microsoft.App/managedEnvironments/2026-01-01.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The definition has no operation that reads one private link resource.
 * - A change that has not begun is reported as Waiting or Pending.
 */
export class ManagedEnvironmentConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<ManagedEnvironmentApiVersion> = {}) {
    this.#host = new HostClient(credential, managedEnvironmentDescriptor, options);
  }

  /** Lists the connections of a resource. `ManagedEnvironmentPrivateEndpointConnections_List`, `GET …/privateEndpointConnections` (of another api-version) */
  list(
    target: ManagedEnvironmentTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ManagedEnvironmentPrivateEndpointConnection> {
    return this.#host.list<ManagedEnvironmentPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `ManagedEnvironmentPrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version) */
  get(
    target: ManagedEnvironmentTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<ManagedEnvironmentPrivateEndpointConnection> {
    return this.#host.get<ManagedEnvironmentPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `ManagedEnvironmentPrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version)
   * Can go on after its response; declared: 200, 201.
   */
  update(
    target: ManagedEnvironmentTarget,
    connectionName: string,
    body: ManagedEnvironmentPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<ManagedEnvironmentPrivateEndpointConnection> {
    return this.#host.update<ManagedEnvironmentPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: ManagedEnvironmentTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ManagedEnvironmentPrivateEndpointConnection> {
    return this.#host.approve<ManagedEnvironmentPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: ManagedEnvironmentTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ManagedEnvironmentPrivateEndpointConnection> {
    return this.#host.reject<ManagedEnvironmentPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `ManagedEnvironmentPrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version)
   * Can go on after its response; declared: 202, 204.
   */
  delete(
    target: ManagedEnvironmentTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `ManagedEnvironmentPrivateLinkResources_List`, `GET …/privateLinkResources` (of another api-version) */
  listPrivateLinkResources(
    target: ManagedEnvironmentTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ManagedEnvironmentPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<ManagedEnvironmentPrivateLinkResource>(target, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<ManagedEnvironmentPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<ManagedEnvironmentPrivateEndpointConnection>(serialized, options);
  }
}
