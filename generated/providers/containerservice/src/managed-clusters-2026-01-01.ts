// Microsoft.ContainerService/managedClusters, api-version 2026-01-01. Generated; do not edit.
// Surface c3c931cf751b487e
import {
  HostClient,
  type CallOptions,
  type ConnectionOperation,
  type DecisionOptions,
  type HostClientOptions,
  type HostDescriptor,
  type ListOptions,
  type OperationOptions,
  type PagedAsyncIterableIterator,
  type SystemData,
  type TokenCredential,
  type UpdateOptions,
} from "@pecgen/core/codegen/v1";

/** Api-versions of `Microsoft.ContainerService/managedClusters` that share this surface. */
export type ManagedClusterApiVersion = "2026-01-01";
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
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: ManagedClusterConnectionProperties;
}

/** The `properties` of a connection. */
export interface ManagedClusterConnectionProperties {
  readonly provisioningState?: ManagedClusterProvisioningState;
  privateEndpoint?: ManagedClusterPrivateEndpoint;
  privateLinkServiceConnectionState: ManagedClusterConnectionState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface ManagedClusterPrivateEndpoint {
  id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface ManagedClusterConnectionState {
  status?: ManagedClusterConnectionStatus;
  description?: string;
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
  id?: string;
  name?: string;
  type?: string;
  groupId?: string;
  requiredMembers?: string[];
  /** Format `arm-id`. */
  readonly privateLinkServiceID?: string;
}

/** All that the runtime needs of `Microsoft.ContainerService/managedClusters`. */
export const managedClusterDescriptor = {
  resourceType: "Microsoft.ContainerService/managedClusters",
  apiVersions: ["2026-01-01"],
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
} as const satisfies HostDescriptor;

/**
 * Private endpoint connections of `Microsoft.ContainerService/managedClusters`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerService/managedClusters/{resourceName}`.
 * Api-version `2026-01-01`; read from `seeds/containerservice-2026-01-01.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
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
   * `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections`
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
   * `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
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
   * `PrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
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
   * `PrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
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
   * `PrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
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
   * `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns An operation to await; it can go on after the response (200, 204 declared, final state via `azure-async-operation`).
   */
  delete(target: ManagedClusterTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkResources_List`, `GET …/privateLinkResources`
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
