// Microsoft.Storage/storageAccounts, api-version 2023-05-01, 2023-04-01. Generated; do not edit.
// Surface 7a348aa79c084f87
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
  StorageAccountConnectionProperties,
  StorageAccountPrivateEndpointConnectionUpdate,
  StorageAccountPrivateLinkResourceProperties,
} from "./storage-accounts.ts";

export type {
  StorageAccountConnectionProperties,
  StorageAccountConnectionState,
  StorageAccountConnectionStatus,
  StorageAccountConnectionUpdateProperties,
  StorageAccountPrivateEndpoint,
  StorageAccountPrivateEndpointConnectionUpdate,
  StorageAccountPrivateLinkResourceProperties,
  StorageAccountProvisioningState,
} from "./storage-accounts.ts";

/** Api-versions that share this surface. */
export type StorageAccountApiVersion = "2023-05-01" | "2023-04-01";

/** A resource of type `Microsoft.Storage/storageAccounts`: its id, or its names, which are not checked. */
export type StorageAccountTarget =
  | string
  | {
      /** 1 to any number of characters. */
      subscriptionId?: string;
      /** 1 to 90 characters, pattern `^[-\w\._\(\)]+$`. */
      resourceGroupName: string;
      /** 3 to 24 characters, pattern `^[a-z0-9]+$`. */
      accountName: string;
    };

/** A private endpoint connection of `Microsoft.Storage/storageAccounts`, as the service answers it. */
export interface StorageAccountPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: StorageAccountConnectionProperties;
}

/** A private link resource: a group id with its members and zones. */
export interface StorageAccountPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: StorageAccountPrivateLinkResourceProperties;
}

/** What the runtime needs to know. */
export const storageAccountDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Storage/storageAccounts",
  apiVersions: ["2023-05-01", "2023-04-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}",
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
      operationId: "PrivateEndpointConnections_Put",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 204],
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_ListByStorageAccount",
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
 * Private endpoint connections of `Microsoft.Storage/storageAccounts`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}`.
 * Api-version `2023-05-01`, `2023-04-01`; read from `specification/storage/resource-manager/Microsoft.Storage/stable/2023-05-01/storage.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - The definition has no operation that reads one private link resource.
 * - The declared statuses lack Disconnected.
 * - The state spells actionsRequired in the singular.
 */
export class StorageAccountConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<StorageAccountApiVersion> = {}) {
    this.#host = new HostClient(credential, storageAccountDescriptor, options);
  }

  /**
   * Lists the connections of a resource. `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections`
   * In one page; a next link is followed if one comes.
   */
  list(
    target: StorageAccountTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<StorageAccountPrivateEndpointConnection> {
    return this.#host.list<StorageAccountPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: StorageAccountTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<StorageAccountPrivateEndpointConnection> {
    return this.#host.get<StorageAccountPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_Put`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Complete with its response; declared: 200.
   */
  update(
    target: StorageAccountTarget,
    connectionName: string,
    body: StorageAccountPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<StorageAccountPrivateEndpointConnection> {
    return this.#host.update<StorageAccountPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: StorageAccountTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<StorageAccountPrivateEndpointConnection> {
    return this.#host.approve<StorageAccountPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: StorageAccountTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<StorageAccountPrivateEndpointConnection> {
    return this.#host.reject<StorageAccountPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Complete with its response; declared: 200, 204.
   */
  delete(target: StorageAccountTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `PrivateLinkResources_ListByStorageAccount`, `GET …/privateLinkResources`
   * In one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: StorageAccountTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<StorageAccountPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<StorageAccountPrivateLinkResource>(target, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<StorageAccountPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<StorageAccountPrivateEndpointConnection>(serialized, options);
  }
}
