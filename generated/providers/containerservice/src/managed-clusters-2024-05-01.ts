// Microsoft.ContainerService/managedClusters, api-version 2024-05-01. Generated; do not edit.
// Surface ef32c5d4f6f19b5d
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
  ManagedClusterConnectionProperties,
  ManagedClusterPrivateEndpointConnectionUpdate,
  ManagedClusterPrivateLinkResource,
  ManagedClusterTarget,
} from "./managed-clusters.ts";

export type {
  ManagedClusterConnectionProperties,
  ManagedClusterConnectionState,
  ManagedClusterConnectionStatus,
  ManagedClusterConnectionUpdateProperties,
  ManagedClusterPrivateEndpoint,
  ManagedClusterPrivateEndpointConnectionUpdate,
  ManagedClusterPrivateLinkResource,
  ManagedClusterProvisioningState,
  ManagedClusterTarget,
} from "./managed-clusters.ts";

/** Api-versions of `Microsoft.ContainerService/managedClusters` that share this surface. */
export type ManagedClusterApiVersion = "2024-05-01";

/** A private endpoint connection of `Microsoft.ContainerService/managedClusters`, as the service answers it. */
export interface ManagedClusterPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: ManagedClusterConnectionProperties;
}

/** All that the runtime needs of `Microsoft.ContainerService/managedClusters`. */
export const managedClusterDescriptor: HostDescriptor = {
  resourceType: "Microsoft.ContainerService/managedClusters",
  apiVersions: ["2024-05-01"],
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
      longRunning: { finalStateVia: null },
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
 * Api-version `2024-05-01`; read from `specification/containerservice/resource-manager/Microsoft.ContainerService/aks/stable/2024-05-01/managedClusters.json`.
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
   * @returns An operation to await; it can go on after the response (200, 204 declared).
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
