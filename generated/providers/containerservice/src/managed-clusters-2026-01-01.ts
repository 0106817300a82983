// Microsoft.ContainerService/managedClusters, api-version 2026-01-01. Generated; do not edit.
// Surface c3c931cf751b487e
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
  ManagedClusterPrivateEndpointConnection,
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
  ManagedClusterPrivateEndpointConnection,
  ManagedClusterPrivateEndpointConnectionUpdate,
  ManagedClusterPrivateLinkResource,
  ManagedClusterProvisioningState,
  ManagedClusterTarget,
} from "./managed-clusters.ts";

/** Api-versions that share this surface. */
export type ManagedClusterApiVersion = "2026-01-01";

/** What the runtime needs to know. */
export const managedClusterDescriptor: HostDescriptor = {
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
} as const;

/**
 * Private endpoint connections of `Microsoft.ContainerService/managedClusters`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerService/managedClusters/{resourceName}`.
 * Api-version `2026-01-01`; read from `seeds/containerservice-2026-01-01.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - The definition has no operation that reads one private link resource.
 * - The removal is flagged as long-running, but neither 201 nor 202 is declared.
 * - The connection state has no actionsRequired.
 */
export class ManagedClusterConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<ManagedClusterApiVersion> = {}) {
    this.#host = new HostClient(credential, managedClusterDescriptor, options);
  }

  /**
   * Lists the connections of a resource. `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections`
   * In one page; a next link is followed if one comes.
   */
  list(
    target: ManagedClusterTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ManagedClusterPrivateEndpointConnection> {
    return this.#host.list<ManagedClusterPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: ManagedClusterTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<ManagedClusterPrivateEndpointConnection> {
    return this.#host.get<ManagedClusterPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Complete with its response; declared: 200, 201.
   */
  update(
    target: ManagedClusterTarget,
    connectionName: string,
    body: ManagedClusterPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<ManagedClusterPrivateEndpointConnection> {
    return this.#host.update<ManagedClusterPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: ManagedClusterTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ManagedClusterPrivateEndpointConnection> {
    return this.#host.approve<ManagedClusterPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: ManagedClusterTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ManagedClusterPrivateEndpointConnection> {
    return this.#host.reject<ManagedClusterPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 204, final state via `azure-async-operation`.
   */
  delete(target: ManagedClusterTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `PrivateLinkResources_List`, `GET …/privateLinkResources`
   * In one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: ManagedClusterTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ManagedClusterPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<ManagedClusterPrivateLinkResource>(target, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<ManagedClusterPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<ManagedClusterPrivateEndpointConnection>(serialized, options);
  }
}
