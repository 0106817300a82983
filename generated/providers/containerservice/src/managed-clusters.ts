// Microsoft.ContainerService/managedClusters, api-version 2026-05-01, 2026-05-02-preview. Generated; do not edit.
// Surface 4c34971150b6d095
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

/** Api-versions of `Microsoft.ContainerService/managedClusters` that share this surface. */
export type ManagedClusterApiVersion = "2026-05-01" | "2026-05-02-preview";

/** A resource of type `Microsoft.ContainerService/managedClusters`: its resource id, or its names. What is declared of the names is not enforced. */
export type ManagedClusterTarget =
  | string
  | {
      /** Declared as format `uuid`. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters. */
      resourceGroupName: string;
      /** Declared as 1 to 63 characters, pattern `^[a-zA-Z0-9]$|^[a-zA-Z0-9][-_a-zA-Z0-9]{0,61}[a-zA-Z0-9]$`. */
      resourceName: string;
    };

/** Status of a connection as `Microsoft.ContainerService/managedClusters` spells it. */
export type ManagedClusterConnectionStatus = "Pending" | "Approved" | "Rejected" | "Disconnected" | (string & {});

/** Provisioning state of a connection as `Microsoft.ContainerService/managedClusters` spells it. */
export type ManagedClusterProvisioningState =
  "Canceled" | "Creating" | "Deleting" | "Failed" | "Succeeded" | (string & {});

/** A private endpoint connection of `Microsoft.ContainerService/managedClusters`, as the service answers it. */
export interface ManagedClusterPrivateEndpointConnection {
  /** Format `arm-id`. */
  readonly id?: string;
  readonly name?: string;
  properties?: ManagedClusterConnectionProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** The `properties` of a connection. */
export interface ManagedClusterConnectionProperties {
  privateEndpoint?: ManagedClusterPrivateEndpoint;
  privateLinkServiceConnectionState: ManagedClusterConnectionState;
  readonly provisioningState?: ManagedClusterProvisioningState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface ManagedClusterPrivateEndpoint {
  id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface ManagedClusterConnectionState {
  description?: string;
  status?: ManagedClusterConnectionStatus;
}

/** What an update of a connection of `Microsoft.ContainerService/managedClusters` may carry. */
export interface ManagedClusterPrivateEndpointConnectionUpdate {
  properties?: ManagedClusterConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface ManagedClusterConnectionUpdateProperties {
  privateEndpoint?: ManagedClusterPrivateEndpoint;
  privateLinkServiceConnectionState: ManagedClusterConnectionState;
}

/** A private link resource of `Microsoft.ContainerService/managedClusters`: a group id with its members and zones. */
export interface ManagedClusterPrivateLinkResource {
  groupId?: string;
  id?: string;
  name?: string;
  /** Format `arm-id`. */
  readonly privateLinkServiceID?: string;
  requiredMembers?: string[];
  type?: string;
}

/** All that the runtime needs of `Microsoft.ContainerService/managedClusters`. */
export const managedClusterDescriptor: HostDescriptor = {
  resourceType: "Microsoft.ContainerService/managedClusters",
  apiVersions: ["2026-05-01", "2026-05-02-preview"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerService/managedClusters/{resourceName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_List",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: null },
    },
    get: {
      operationId: "PrivateEndpointConnections_Get",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "PrivateEndpointConnections_Update",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 204],
      longRunning: { finalStateVia: "azure-async-operation" },
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_List",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: null },
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected", Disconnected: "Disconnected" },
  provisioning: {
    Canceled: "Canceled",
    Creating: "InProgress",
    Deleting: "InProgress",
    Failed: "Failed",
    Succeeded: "Succeeded",
  },
  errors: "arm",
};

/**
 * Private endpoint connections of `Microsoft.ContainerService/managedClusters`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerService/managedClusters/{resourceName}`.
 * Api-version `2026-05-01`, `2026-05-02-preview`; read from `rebuilt/Microsoft.ContainerService/managedClusters/2026-05-01.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The definition has no operation that reads one private link resource.
 * - The removal is flagged as long-running, but neither 201 nor 202 is declared.
 * - The connection state has no actionsRequired.
 */
export class ManagedClusterConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: ManagedClusterApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, managedClusterDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections` (carried over from another api-version)
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  list(
    target: ManagedClusterTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ManagedClusterPrivateEndpointConnection> {
    return this.#host.list<ManagedClusterPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @returns The connection.
   */
  get(
    target: ManagedClusterTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<ManagedClusterPrivateEndpointConnection> {
    return this.#host.get<ManagedClusterPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @param body - Sent as it is.
   * @returns An operation, complete with the response (200, 201 declared).
   */
  update(
    target: ManagedClusterTarget,
    connectionName: string,
    body: ManagedClusterPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<ManagedClusterPrivateEndpointConnection> {
    return this.#host.update<ManagedClusterPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation, complete with the response (200, 201 declared).
   */
  approve(
    target: ManagedClusterTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ManagedClusterPrivateEndpointConnection> {
    return this.#host.approve<ManagedClusterPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation, complete with the response (200, 201 declared).
   */
  reject(
    target: ManagedClusterTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ManagedClusterPrivateEndpointConnection> {
    return this.#host.reject<ManagedClusterPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @returns An operation to await; it can go on after the response (200, 204 declared, final state via `azure-async-operation`).
   */
  delete(target: ManagedClusterTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkResources_List`, `GET …/privateLinkResources` (carried over from another api-version)
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: ManagedClusterTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ManagedClusterPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<ManagedClusterPrivateLinkResource>(target, options);
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
  ): ConnectionOperation<ManagedClusterPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<ManagedClusterPrivateEndpointConnection>(serialized, options);
  }
}
