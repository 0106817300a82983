// Microsoft.HDInsight/clusters, api-version 2025-01-15-preview. Generated; do not edit.
// Surface 5e87a5d742a9c8ff
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
  ClusterPrivateEndpointConnection,
  ClusterPrivateEndpointConnectionUpdate,
  ClusterPrivateLinkResource,
} from "./clusters.ts";

export type {
  ClusterConnectionProperties,
  ClusterConnectionState,
  ClusterConnectionStatus,
  ClusterConnectionUpdateProperties,
  ClusterPrivateEndpoint,
  ClusterPrivateEndpointConnection,
  ClusterPrivateEndpointConnectionUpdate,
  ClusterPrivateLinkResource,
  ClusterPrivateLinkResourceProperties,
  ClusterProvisioningState,
} from "./clusters.ts";

/** Api-versions that share this surface. */
export type ClusterApiVersion = "2025-01-15-preview";

/** A resource of type `Microsoft.HDInsight/clusters`: its id, or its names, which are not checked. */
export type ClusterTarget =
  | string
  | {
      /** Format `uuid`. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      clusterName: string;
    };

/** What the runtime needs to know. */
export const clusterDescriptor: HostDescriptor = {
  resourceType: "Microsoft.HDInsight/clusters",
  apiVersions: ["2025-01-15-preview"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.HDInsight/clusters/{clusterName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_ListByCluster",
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
      longRunning: { finalStateVia: "azure-async-operation" },
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_ListByCluster",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: null },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResources_Get",
      method: "GET",
      path: "/privateLinkResources/{privateLinkResourceName}",
      success: [200],
    },
  },
  status: { Approved: "Approved", Rejected: "Rejected", Pending: "Pending", Removed: "Disconnected" },
  provisioning: {
    InProgress: "InProgress",
    Updating: "InProgress",
    Failed: "Failed",
    Succeeded: "Succeeded",
    Canceled: "Canceled",
    Deleting: "InProgress",
  },
  errors: "flat",
} as const;

/**
 * Private endpoint connections of `Microsoft.HDInsight/clusters`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.HDInsight/clusters/{clusterName}`.
 * Api-version `2025-01-15-preview`; read from `rebuilt/Microsoft.HDInsight/clusters/2025-01-15-preview.json`.
 * Calls reject with `RestError`; its errors are declared without an envelope.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The declared statuses lack Disconnected.
 * - Errors are declared without the error envelope of Azure Resource Manager.
 * - Removed takes the place of Disconnected, which the enum does not have.
 */
export class ClusterConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<ClusterApiVersion> = {}) {
    this.#host = new HostClient(credential, clusterDescriptor, options);
  }

  /** Lists the connections of a resource. `PrivateEndpointConnections_ListByCluster`, `GET …/privateEndpointConnections` (of another api-version) */
  list(target: ClusterTarget, options: ListOptions = {}): PagedAsyncIterableIterator<ClusterPrivateEndpointConnection> {
    return this.#host.list<ClusterPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version) */
  get(
    target: ClusterTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<ClusterPrivateEndpointConnection> {
    return this.#host.get<ClusterPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version)
   * Can go on after its response; declared: 200, 201, final state via `azure-async-operation`.
   */
  update(
    target: ClusterTarget,
    connectionName: string,
    body: ClusterPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<ClusterPrivateEndpointConnection> {
    return this.#host.update<ClusterPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: ClusterTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ClusterPrivateEndpointConnection> {
    return this.#host.approve<ClusterPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: ClusterTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ClusterPrivateEndpointConnection> {
    return this.#host.reject<ClusterPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version)
   * Can go on after its response; declared: 200, 202, 204, final state via `azure-async-operation`.
   */
  delete(target: ClusterTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `PrivateLinkResources_ListByCluster`, `GET …/privateLinkResources` (of another api-version)
   * In one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: ClusterTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ClusterPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<ClusterPrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResources_Get`, `GET …/privateLinkResources/{privateLinkResourceName}` (of another api-version) */
  getPrivateLinkResource(
    target: ClusterTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<ClusterPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<ClusterPrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<ClusterPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<ClusterPrivateEndpointConnection>(serialized, options);
  }
}
