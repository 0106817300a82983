// Microsoft.StorageSync/storageSyncServices, api-version 2022-06-01. Generated; do not edit.
// Surface 8182c900896cd29f
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
import type {
  StorageSyncServiceConnectionState,
  StorageSyncServicePrivateEndpoint,
  StorageSyncServicePrivateEndpointConnectionUpdate,
  StorageSyncServicePrivateLinkResourceProperties,
  StorageSyncServiceProvisioningState,
} from "./storage-sync-services.ts";

export type {
  StorageSyncServiceConnectionState,
  StorageSyncServiceConnectionStatus,
  StorageSyncServiceConnectionUpdateProperties,
  StorageSyncServicePrivateEndpoint,
  StorageSyncServicePrivateEndpointConnectionUpdate,
  StorageSyncServicePrivateLinkResourceProperties,
  StorageSyncServiceProvisioningState,
} from "./storage-sync-services.ts";

/** Api-versions of `Microsoft.StorageSync/storageSyncServices` that share this surface. */
export type StorageSyncServiceApiVersion = "2022-06-01";

/** A resource of type `Microsoft.StorageSync/storageSyncServices`: its resource id, or its names. What is declared of the names is not enforced. */
export type StorageSyncServiceTarget =
  | string
  | {
      /** Declared as 1 to any number of characters. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters. */
      resourceGroupName: string;
      storageSyncServiceName: string;
    };

/** A private endpoint connection of `Microsoft.StorageSync/storageSyncServices`, as the service answers it. */
export interface StorageSyncServicePrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: StorageSyncServiceConnectionProperties;
}

/** The `properties` of a connection. */
export interface StorageSyncServiceConnectionProperties {
  privateEndpoint?: StorageSyncServicePrivateEndpoint;
  privateLinkServiceConnectionState: StorageSyncServiceConnectionState;
  readonly provisioningState?: StorageSyncServiceProvisioningState;
}

/** A private link resource of `Microsoft.StorageSync/storageSyncServices`: a group id with its members and zones. */
export interface StorageSyncServicePrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: StorageSyncServicePrivateLinkResourceProperties;
}

/** All that the runtime needs of `Microsoft.StorageSync/storageSyncServices`. */
export const storageSyncServiceDescriptor: HostDescriptor = {
  resourceType: "Microsoft.StorageSync/storageSyncServices",
  apiVersions: ["2022-06-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.StorageSync/storageSyncServices/{storageSyncServiceName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_ListByStorageSyncService",
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
      operationId: "PrivateEndpointConnections_Create",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202],
      longRunning: { finalStateVia: null },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: null },
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_ListByStorageSyncService",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: null },
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
  provisioning: { Succeeded: "Succeeded", Creating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
  errors: "arm",
};

/**
 * Private endpoint connections of `Microsoft.StorageSync/storageSyncServices`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.StorageSync/storageSyncServices/{storageSyncServiceName}`.
 * Api-version `2022-06-01`; read from `specification/storagesync/resource-manager/Microsoft.StorageSync/stable/2022-06-01/storagesync.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - The definition has no operation that reads one private link resource.
 * - The declared statuses lack Disconnected.
 */
export class StorageSyncServiceConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: StorageSyncServiceApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, storageSyncServiceDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnections_ListByStorageSyncService`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  list(
    target: StorageSyncServiceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<StorageSyncServicePrivateEndpointConnection> {
    return this.#host.list<StorageSyncServicePrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns The connection.
   */
  get(
    target: StorageSyncServiceTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<StorageSyncServicePrivateEndpointConnection> {
    return this.#host.get<StorageSyncServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200, 202 declared).
   */
  update(
    target: StorageSyncServiceTarget,
    connectionName: string,
    body: StorageSyncServicePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<StorageSyncServicePrivateEndpointConnection> {
    return this.#host.update<StorageSyncServicePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 202 declared).
   */
  approve(
    target: StorageSyncServiceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<StorageSyncServicePrivateEndpointConnection> {
    return this.#host.approve<StorageSyncServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 202 declared).
   */
  reject(
    target: StorageSyncServiceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<StorageSyncServicePrivateEndpointConnection> {
    return this.#host.reject<StorageSyncServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns An operation to await; it can go on after the response (200, 202, 204 declared).
   */
  delete(
    target: StorageSyncServiceTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkResources_ListByStorageSyncService`, `GET …/privateLinkResources`
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: StorageSyncServiceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<StorageSyncServicePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<StorageSyncServicePrivateLinkResource>(target, options);
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
  ): ConnectionOperation<StorageSyncServicePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<StorageSyncServicePrivateEndpointConnection>(serialized, options);
  }
}
