// Microsoft.Storage/storageAccounts, api-version 2026-04-01. Generated; do not edit.
// Surface 0f84654ee7fb0427
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
export type StorageAccountApiVersion = "2026-04-01";

/** A resource of type `Microsoft.Storage/storageAccounts`: its id, or its names, which are not checked. */
export type StorageAccountTarget =
  | string
  | {
      /** Format `uuid`. */
      subscriptionId?: string;
      /** 1 to 90 characters, pattern `^[-\w\._\(\)]+$`. */
      resourceGroupName: string;
      /** 3 to 24 characters, pattern `^[a-z0-9]+$`. */
      accountName: string;
    };

/** Status of a connection as the service spells it. */
export type StorageAccountConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
export type StorageAccountProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.Storage/storageAccounts`, as the service answers it. */
export interface StorageAccountPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  properties?: StorageAccountConnectionProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** `properties` of a connection. */
export interface StorageAccountConnectionProperties {
  privateEndpoint?: StorageAccountPrivateEndpoint;
  privateLinkServiceConnectionState: StorageAccountConnectionState;
  readonly provisioningState?: StorageAccountProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface StorageAccountPrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface StorageAccountConnectionState {
  actionRequired?: string;
  description?: string;
  status?: StorageAccountConnectionStatus;
}

/** What an update of a connection may carry. */
export interface StorageAccountPrivateEndpointConnectionUpdate {
  properties?: StorageAccountConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface StorageAccountConnectionUpdateProperties {
  privateLinkServiceConnectionState: StorageAccountConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface StorageAccountPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  properties?: StorageAccountPrivateLinkResourceProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** `properties` of a private link resource. */
export interface StorageAccountPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
export const storageAccountDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Storage/storageAccounts",
  apiVersions: ["2026-04-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_List",
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
 * Api-version `2026-04-01`; read from `rebuilt/Microsoft.Storage/storageAccounts/2026-04-01.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The definition has no operation that reads one private link resource.
 * - The declared statuses lack Disconnected.
 * - The state spells actionsRequired in the singular.
 */
export class StorageAccountConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<StorageAccountApiVersion> = {}) {
    this.#host = new HostClient(credential, storageAccountDescriptor, options);
  }

  /** Lists the connections of a resource. `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections` (of another api-version) */
  list(
    target: StorageAccountTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<StorageAccountPrivateEndpointConnection> {
    return this.#host.list<StorageAccountPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version) */
  get(
    target: StorageAccountTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<StorageAccountPrivateEndpointConnection> {
    return this.#host.get<StorageAccountPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_Put`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version)
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
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version)
   * Complete with its response; declared: 200, 204.
   */
  delete(target: StorageAccountTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `PrivateLinkResources_ListByStorageAccount`, `GET …/privateLinkResources` (of another api-version)
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
