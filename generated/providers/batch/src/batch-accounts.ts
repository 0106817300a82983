// Microsoft.Batch/batchAccounts, api-version 2025-06-01. Generated; do not edit.
// Surface 88e20367a3bee0f1
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
export type BatchAccountApiVersion = "2025-06-01";

/** A resource of type `Microsoft.Batch/batchAccounts`: its id, or its names, which are not checked. */
export type BatchAccountTarget =
  | string
  | {
      /** Format `uuid`. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      /** 3 to 24 characters, pattern `^[a-zA-Z0-9]+$`. */
      accountName: string;
    };

/** Status of a connection as the service spells it. */
export type BatchAccountConnectionStatus = "Approved" | "Pending" | "Rejected" | "Disconnected";

/** Provisioning state of a connection as the service spells it. */
export type BatchAccountProvisioningState = "Creating" | "Updating" | "Deleting" | "Succeeded" | "Failed" | "Cancelled";

/** A private endpoint connection of `Microsoft.Batch/batchAccounts`, as the service answers it. */
export interface BatchAccountPrivateEndpointConnection {
  readonly etag?: string;
  readonly id?: string;
  readonly name?: string;
  properties?: BatchAccountConnectionProperties;
  readonly systemData?: SystemData;
  readonly tags?: Record<string, string>;
  readonly type?: string;
}

/** `properties` of a connection. */
export interface BatchAccountConnectionProperties {
  readonly groupIds?: string[];
  readonly privateEndpoint?: BatchAccountPrivateEndpoint;
  privateLinkServiceConnectionState?: BatchAccountConnectionState;
  readonly provisioningState?: BatchAccountProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface BatchAccountPrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface BatchAccountConnectionState {
  readonly actionsRequired?: string;
  description?: string;
  status: BatchAccountConnectionStatus;
}

/** What an update of a connection may carry. */
export interface BatchAccountPrivateEndpointConnectionUpdate {
  properties?: BatchAccountConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface BatchAccountConnectionUpdateProperties {
  privateLinkServiceConnectionState?: BatchAccountConnectionUpdateState;
}

/** `properties.privateLinkServiceConnectionState` of an update. */
export interface BatchAccountConnectionUpdateState {
  description?: string;
  status: BatchAccountConnectionStatus;
}

/** A private link resource: a group id with its members and zones. */
export interface BatchAccountPrivateLinkResource {
  readonly etag?: string;
  readonly id?: string;
  readonly name?: string;
  properties?: BatchAccountPrivateLinkResourceProperties;
  readonly systemData?: SystemData;
  readonly tags?: Record<string, string>;
  readonly type?: string;
}

/** `properties` of a private link resource. */
export interface BatchAccountPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  readonly requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
export const batchAccountDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Batch/batchAccounts",
  apiVersions: ["2025-06-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Batch/batchAccounts/{accountName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnection_ListByBatchAccount",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      query: ["maxresults"],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "PrivateEndpointConnection_Get",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "PrivateEndpointConnection_Update",
      method: "PATCH",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202],
      headers: ["If-Match"],
      longRunning: { finalStateVia: "azure-async-operation" },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnection_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [202, 204],
      longRunning: { finalStateVia: "azure-async-operation" },
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResource_ListByBatchAccount",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      query: ["maxresults"],
      paging: { items: "value", next: "nextLink" },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResource_Get",
      method: "GET",
      path: "/privateLinkResources/{privateLinkResourceName}",
      success: [200],
    },
  },
  status: { Approved: "Approved", Pending: "Pending", Rejected: "Rejected", Disconnected: "Disconnected" },
  provisioning: {
    Creating: "InProgress",
    Updating: "InProgress",
    Deleting: "InProgress",
    Succeeded: "Succeeded",
    Failed: "Failed",
    Cancelled: "Canceled",
  },
  errors: "arm",
} as const;

/**
 * Private endpoint connections of `Microsoft.Batch/batchAccounts`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Batch/batchAccounts/{accountName}`.
 * Api-version `2025-06-01`; read from `rebuilt/Microsoft.Batch/batchAccounts/2025-06-01.json`.
 * Calls reject with `RestError`.
 * Names of connections are declared as 1 to 101 characters, pattern `^[a-zA-Z0-9_-]+\.?[a-fA-F0-9-]*$`; not enforced.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The statuses are declared as closed; other values are read all the same.
 * - There is no PUT: approving and rejecting go through PATCH.
 */
export class BatchAccountConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<BatchAccountApiVersion> = {}) {
    this.#host = new HostClient(credential, batchAccountDescriptor, options);
  }

  /**
   * Lists the connections of a resource. `PrivateEndpointConnection_ListByBatchAccount`, `GET …/privateEndpointConnections`
   * Also takes `maxresults`, as `query` and `headers`.
   */
  list(
    target: BatchAccountTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<BatchAccountPrivateEndpointConnection> {
    return this.#host.list<BatchAccountPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnection_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: BatchAccountTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<BatchAccountPrivateEndpointConnection> {
    return this.#host.get<BatchAccountPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnection_Update`, `PATCH …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202, final state via `azure-async-operation`.
   * Also takes `If-Match`, as `query` and `headers`.
   */
  update(
    target: BatchAccountTarget,
    connectionName: string,
    body: BatchAccountPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<BatchAccountPrivateEndpointConnection> {
    return this.#host.update<BatchAccountPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: BatchAccountTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<BatchAccountPrivateEndpointConnection> {
    return this.#host.approve<BatchAccountPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: BatchAccountTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<BatchAccountPrivateEndpointConnection> {
    return this.#host.reject<BatchAccountPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnection_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 202, 204, final state via `azure-async-operation`.
   */
  delete(target: BatchAccountTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `PrivateLinkResource_ListByBatchAccount`, `GET …/privateLinkResources`
   * Also takes `maxresults`, as `query` and `headers`.
   */
  listPrivateLinkResources(
    target: BatchAccountTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<BatchAccountPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<BatchAccountPrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResource_Get`, `GET …/privateLinkResources/{privateLinkResourceName}` */
  getPrivateLinkResource(
    target: BatchAccountTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<BatchAccountPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<BatchAccountPrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<BatchAccountPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<BatchAccountPrivateEndpointConnection>(serialized, options);
  }
}
