// Microsoft.HDInsight/clusters, api-version 2021-06-01. Generated; do not edit.
// Surface 941368621b20395f
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

/** Api-versions of `Microsoft.HDInsight/clusters` that share this surface. */
export type ClusterApiVersion = "2021-06-01";

/** A resource of type `Microsoft.HDInsight/clusters`: its resource id, or its names. What is declared of the names is not enforced. */
export type ClusterTarget =
  | string
  | {
      subscriptionId?: string;
      resourceGroupName: string;
      clusterName: string;
    };

/** Status of a connection as `Microsoft.HDInsight/clusters` spells it. */
export type ClusterConnectionStatus = "Approved" | "Rejected" | "Pending" | "Removed" | (string & {});

/** Provisioning state of a connection as `Microsoft.HDInsight/clusters` spells it. */
export type ClusterProvisioningState =
  "InProgress" | "Updating" | "Failed" | "Succeeded" | "Canceled" | "Deleting" | (string & {});

/** A private endpoint connection of `Microsoft.HDInsight/clusters`, as the service answers it. */
export interface ClusterPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties: ClusterConnectionProperties;
  readonly systemData?: SystemData;
}

/** The `properties` of a connection. */
export interface ClusterConnectionProperties {
  readonly privateEndpoint?: ClusterPrivateEndpoint;
  privateLinkServiceConnectionState: ClusterConnectionState;
  readonly linkIdentifier?: string;
  readonly provisioningState?: ClusterProvisioningState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface ClusterPrivateEndpoint {
  id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface ClusterConnectionState {
  status: ClusterConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection of `Microsoft.HDInsight/clusters` may carry. */
export interface ClusterPrivateEndpointConnectionUpdate {
  properties: ClusterConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface ClusterConnectionUpdateProperties {
  privateLinkServiceConnectionState: ClusterConnectionState;
}

/** A private link resource of `Microsoft.HDInsight/clusters`: a group id with its members and zones. */
export interface ClusterPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: ClusterPrivateLinkResourceProperties;
  readonly systemData?: SystemData;
}

/** The `properties` of a private link resource. */
export interface ClusterPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** All that the runtime needs of `Microsoft.HDInsight/clusters`. */
export const clusterDescriptor: HostDescriptor = {
  resourceType: "Microsoft.HDInsight/clusters",
  apiVersions: ["2021-06-01"],
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
};

/**
 * Private endpoint connections of `Microsoft.HDInsight/clusters`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.HDInsight/clusters/{clusterName}`.
 * Api-version `2021-06-01`; read from `specification/hdinsight/resource-manager/Microsoft.HDInsight/stable/2021-06-01/privateEndpointConnections.json`, `specification/hdinsight/resource-manager/Microsoft.HDInsight/stable/2021-06-01/privateLinkResources.json`.
 * Calls reject with `RestError`, which carries the code and message of the service; its errors are declared without an envelope.
 *
 * Differs from the common shape:
 * - The declared statuses lack Disconnected.
 * - Errors are declared without the error envelope of Azure Resource Manager.
 * - Removed takes the place of Disconnected, which the enum does not have.
 */
export class ClusterConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: ClusterApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, clusterDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnections_ListByCluster`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, page by page.
   */
  list(target: ClusterTarget, options: ListOptions = {}): PagedAsyncIterableIterator<ClusterPrivateEndpointConnection> {
    return this.#host.list<ClusterPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns The connection.
   */
  get(
    target: ClusterTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<ClusterPrivateEndpointConnection> {
    return this.#host.get<ClusterPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200, 201 declared, final state via `azure-async-operation`).
   */
  update(
    target: ClusterTarget,
    connectionName: string,
    body: ClusterPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<ClusterPrivateEndpointConnection> {
    return this.#host.update<ClusterPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 201 declared, final state via `azure-async-operation`).
   */
  approve(
    target: ClusterTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ClusterPrivateEndpointConnection> {
    return this.#host.approve<ClusterPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 201 declared, final state via `azure-async-operation`).
   */
  reject(
    target: ClusterTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ClusterPrivateEndpointConnection> {
    return this.#host.reject<ClusterPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns An operation to await; it can go on after the response (200, 202, 204 declared, final state via `azure-async-operation`).
   */
  delete(target: ClusterTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkResources_ListByCluster`, `GET …/privateLinkResources`
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: ClusterTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ClusterPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<ClusterPrivateLinkResource>(target, options);
  }

  /**
   * Reads one private link resource.
   *
   * `PrivateLinkResources_Get`, `GET …/privateLinkResources/{privateLinkResourceName}`
   *
   * @param name - Name of the private link resource, usually its group id.
   * @returns The private link resource.
   */
  getPrivateLinkResource(
    target: ClusterTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<ClusterPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<ClusterPrivateLinkResource>(target, name, options);
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
  ): ConnectionOperation<ClusterPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<ClusterPrivateEndpointConnection>(serialized, options);
  }
}
