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

/** Api-versions of `Microsoft.Storage/storageAccounts` that share this surface. */
export type StorageAccountApiVersion = "2023-05-01" | "2023-04-01";

/** A resource of type `Microsoft.Storage/storageAccounts`: its resource id, or its names. What is declared of the names is not enforced. */
export type StorageAccountTarget =
  | string
  | {
      /** Declared as 1 to any number of characters. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters, pattern `^[-\w\._\(\)]+$`. */
      resourceGroupName: string;
      /** Declared as 3 to 24 characters, pattern `^[a-z0-9]+$`. */
      accountName: string;
    };

/** A private endpoint connection of `Microsoft.Storage/storageAccounts`, as the service answers it. */
export interface StorageAccountPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: StorageAccountConnectionProperties;
}

/** A private link resource of `Microsoft.Storage/storageAccounts`: a group id with its members and zones. */
export interface StorageAccountPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: StorageAccountPrivateLinkResourceProperties;
}

/** All that the runtime needs of `Microsoft.Storage/storageAccounts`. */
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
};

/**
 * Private endpoint connections of `Microsoft.Storage/storageAccounts`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}`.
 * Api-version `2023-05-01`, `2023-04-01`; read from `specification/storage/resource-manager/Microsoft.Storage/stable/2023-05-01/storage.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - The definition has no operation that reads one private link resource.
 * - The declared statuses lack Disconnected.
 * - The state spells actionsRequired in the singular.
 */
export class StorageAccountConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: StorageAccountApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, storageAccountDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  list(
    target: StorageAccountTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<StorageAccountPrivateEndpointConnection> {
    return this.#host.list<StorageAccountPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns The connection.
   */
  get(
    target: StorageAccountTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<StorageAccountPrivateEndpointConnection> {
    return this.#host.get<StorageAccountPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnections_Put`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param body - Sent as it is.
   * @returns An operation, complete with the response (200 declared).
   */
  update(
    target: StorageAccountTarget,
    connectionName: string,
    body: StorageAccountPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<StorageAccountPrivateEndpointConnection> {
    return this.#host.update<StorageAccountPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnections_Put`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation, complete with the response (200 declared).
   */
  approve(
    target: StorageAccountTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<StorageAccountPrivateEndpointConnection> {
    return this.#host.approve<StorageAccountPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnections_Put`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation, complete with the response (200 declared).
   */
  reject(
    target: StorageAccountTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<StorageAccountPrivateEndpointConnection> {
    return this.#host.reject<StorageAccountPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns An operation, complete with the response (200, 204 declared).
   */
  delete(target: StorageAccountTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkResources_ListByStorageAccount`, `GET …/privateLinkResources`
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: StorageAccountTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<StorageAccountPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<StorageAccountPrivateLinkResource>(target, options);
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
  ): ConnectionOperation<StorageAccountPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<StorageAccountPrivateEndpointConnection>(serialized, options);
  }
}
