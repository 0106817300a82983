// Microsoft.Compute/diskAccesses, api-version 2026-03-02. Generated; do not edit.
// Surface 23b690ecdbe614fe
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

/** Api-versions of `Microsoft.Compute/diskAccesses` that share this surface. */
export type DiskAccessApiVersion = "2026-03-02";

/** A resource of type `Microsoft.Compute/diskAccesses`: its resource id, or its names. What is declared of the names is not enforced. */
export type DiskAccessTarget =
  | string
  | {
      /** Declared as format `uuid`. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters. */
      resourceGroupName: string;
      diskAccessName: string;
    };

/** Status of a connection as `Microsoft.Compute/diskAccesses` spells it. */
export type DiskAccessConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as `Microsoft.Compute/diskAccesses` spells it. */
export type DiskAccessProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.Compute/diskAccesses`, as the service answers it. */
export interface DiskAccessPrivateEndpointConnection {
  properties?: DiskAccessConnectionProperties;
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
}

/** The `properties` of a connection. */
export interface DiskAccessConnectionProperties {
  readonly privateEndpoint?: DiskAccessPrivateEndpoint;
  privateLinkServiceConnectionState: DiskAccessConnectionState;
  readonly provisioningState?: DiskAccessProvisioningState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface DiskAccessPrivateEndpoint {
  readonly id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface DiskAccessConnectionState {
  status?: DiskAccessConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection of `Microsoft.Compute/diskAccesses` may carry. */
export interface DiskAccessPrivateEndpointConnectionUpdate {
  properties?: DiskAccessConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface DiskAccessConnectionUpdateProperties {
  privateLinkServiceConnectionState: DiskAccessConnectionState;
}

/** A private link resource of `Microsoft.Compute/diskAccesses`: a group id with its members and zones. */
export interface DiskAccessPrivateLinkResource {
  properties?: DiskAccessPrivateLinkResourceProperties;
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
}

/** The `properties` of a private link resource. */
export interface DiskAccessPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** All that the runtime needs of `Microsoft.Compute/diskAccesses`. */
export const diskAccessDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Compute/diskAccesses",
  apiVersions: ["2026-03-02"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Compute/diskAccesses/{diskAccessName}",
  operations: {
    list: {
      operationId: "DiskAccesses_ListPrivateEndpointConnections",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "DiskAccesses_GetAPrivateEndpointConnection",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "DiskAccesses_UpdateAPrivateEndpointConnection",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202],
      longRunning: { finalStateVia: null },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "DiskAccesses_DeleteAPrivateEndpointConnection",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: null },
    },
    listPrivateLinkResources: {
      operationId: "DiskAccesses_GetPrivateLinkResources",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: null },
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
  provisioning: {
    Succeeded: "Succeeded",
    Creating: "InProgress",
    Deleting: "InProgress",
    Failed: "Failed",
    Updating: "InProgress",
  },
  errors: "arm",
};

/**
 * Private endpoint connections of `Microsoft.Compute/diskAccesses`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Compute/diskAccesses/{diskAccessName}`.
 * Api-version `2026-03-02`; read from `rebuilt/Microsoft.Compute/diskAccesses/2026-03-02.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The definition has no operation that reads one private link resource.
 * - The declared statuses lack Disconnected.
 * - The published example of an accepted update answers with the provisioning state Updating, which the enum does not have.
 */
export class DiskAccessConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: DiskAccessApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, diskAccessDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `DiskAccesses_ListPrivateEndpointConnections`, `GET …/privateEndpointConnections` (carried over from another api-version)
   *
   * @returns All of them, page by page.
   */
  list(
    target: DiskAccessTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<DiskAccessPrivateEndpointConnection> {
    return this.#host.list<DiskAccessPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `DiskAccesses_GetAPrivateEndpointConnection`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @returns The connection.
   */
  get(
    target: DiskAccessTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<DiskAccessPrivateEndpointConnection> {
    return this.#host.get<DiskAccessPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `DiskAccesses_UpdateAPrivateEndpointConnection`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200, 202 declared).
   */
  update(
    target: DiskAccessTarget,
    connectionName: string,
    body: DiskAccessPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<DiskAccessPrivateEndpointConnection> {
    return this.#host.update<DiskAccessPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `DiskAccesses_UpdateAPrivateEndpointConnection`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 202 declared).
   */
  approve(
    target: DiskAccessTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<DiskAccessPrivateEndpointConnection> {
    return this.#host.approve<DiskAccessPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `DiskAccesses_UpdateAPrivateEndpointConnection`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 202 declared).
   */
  reject(
    target: DiskAccessTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<DiskAccessPrivateEndpointConnection> {
    return this.#host.reject<DiskAccessPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `DiskAccesses_DeleteAPrivateEndpointConnection`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @returns An operation to await; it can go on after the response (200, 202, 204 declared).
   */
  delete(target: DiskAccessTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `DiskAccesses_GetPrivateLinkResources`, `GET …/privateLinkResources` (carried over from another api-version)
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: DiskAccessTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<DiskAccessPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<DiskAccessPrivateLinkResource>(target, options);
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
  ): ConnectionOperation<DiskAccessPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<DiskAccessPrivateEndpointConnection>(serialized, options);
  }
}
