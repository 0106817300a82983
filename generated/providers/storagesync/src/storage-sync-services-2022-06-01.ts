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

/** Api-versions that share this surface. */
export type StorageSyncServiceApiVersion = "2022-06-01";

/** A resource of type `Microsoft.StorageSync/storageSyncServices`: its id, or its names, which are not checked. */
export type StorageSyncServiceTarget =
  | string
  | {
      /** 1 to any number of characters. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
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

/** `properties` of a connection. */
export interface StorageSyncServiceConnectionProperties {
  privateEndpoint?: StorageSyncServicePrivateEndpoint;
  privateLinkServiceConnectionState: StorageSyncServiceConnectionState;
  readonly provisioningState?: StorageSyncServiceProvisioningState;
}

/** A private link resource: a group id with its members and zones. */
export interface StorageSyncServicePrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: StorageSyncServicePrivateLinkResourceProperties;
}

/** What the runtime needs to know. */
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
} as const;

/**
 * Private endpoint connections of `Microsoft.StorageSync/storageSyncServices`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.StorageSync/storageSyncServices/{storageSyncServiceName}`.
 * Api-version `2022-06-01`; read from `specification/storagesync/resource-manager/Microsoft.StorageSync/stable/2022-06-01/storagesync.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - The definition has no operation that reads one private link resource.
 * - The declared statuses lack Disconnected.
 */
export class StorageSyncServiceConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<StorageSyncServiceApiVersion> = {}) {
    this.#host = new HostClient(credential, storageSyncServiceDescriptor, options);
  }

  /**
   * Lists the connections of a resource. `PrivateEndpointConnections_ListByStorageSyncService`, `GET …/privateEndpointConnections`
   * In one page; a next link is followed if one comes.
   */
  list(
    target: StorageSyncServiceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<StorageSyncServicePrivateEndpointConnection> {
    return this.#host.list<StorageSyncServicePrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: StorageSyncServiceTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<StorageSyncServicePrivateEndpointConnection> {
    return this.#host.get<StorageSyncServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202.
   */
  update(
    target: StorageSyncServiceTarget,
    connectionName: string,
    body: StorageSyncServicePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<StorageSyncServicePrivateEndpointConnection> {
    return this.#host.update<StorageSyncServicePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: StorageSyncServiceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<StorageSyncServicePrivateEndpointConnection> {
    return this.#host.approve<StorageSyncServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: StorageSyncServiceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<StorageSyncServicePrivateEndpointConnection> {
    return this.#host.reject<StorageSyncServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202, 204.
   */
  delete(
    target: StorageSyncServiceTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `PrivateLinkResources_ListByStorageSyncService`, `GET …/privateLinkResources`
   * In one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: StorageSyncServiceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<StorageSyncServicePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<StorageSyncServicePrivateLinkResource>(target, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<StorageSyncServicePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<StorageSyncServicePrivateEndpointConnection>(serialized, options);
  }
}
