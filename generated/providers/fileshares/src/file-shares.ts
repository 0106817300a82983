// Microsoft.FileShares/fileShares, api-version 2026-06-01. Generated; do not edit.
// Surface 58528bcdd3f97690
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

/** Api-versions of `Microsoft.FileShares/fileShares` that share this surface. */
export type FileShareApiVersion = "2026-06-01";

/** A resource of type `Microsoft.FileShares/fileShares`: its resource id, or its names. What is declared of the names is not enforced. */
export type FileShareTarget =
  | string
  | {
      /** Declared as format `uuid`. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters. */
      resourceGroupName: string;
      /** Declared as pattern `^([a-z]|[0-9])([a-z]|[0-9]|(-(?!-))){1,61}([a-z]|[0-9])$`. */
      resourceName: string;
    };

/** Status of a connection as `Microsoft.FileShares/fileShares` spells it. */
export type FileShareConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as `Microsoft.FileShares/fileShares` spells it. */
export type FileShareProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.FileShares/fileShares`, as the service answers it. */
export interface FileSharePrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  properties?: FileShareConnectionProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** The `properties` of a connection. */
export interface FileShareConnectionProperties {
  readonly groupIds?: string[];
  privateEndpoint?: FileSharePrivateEndpoint;
  privateLinkServiceConnectionState: FileShareConnectionState;
  readonly provisioningState?: FileShareProvisioningState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface FileSharePrivateEndpoint {
  readonly id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface FileShareConnectionState {
  actionsRequired?: string;
  description?: string;
  status?: FileShareConnectionStatus;
}

/** What an update of a connection of `Microsoft.FileShares/fileShares` may carry. */
export interface FileSharePrivateEndpointConnectionUpdate {
  properties?: FileShareConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface FileShareConnectionUpdateProperties {
  privateLinkServiceConnectionState: FileShareConnectionState;
}

/** A private link resource of `Microsoft.FileShares/fileShares`: a group id with its members and zones. */
export interface FileSharePrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  properties?: FileSharePrivateLinkResourceProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** The `properties` of a private link resource. */
export interface FileSharePrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  readonly requiredZoneNames?: string[];
}

/** All that the runtime needs of `Microsoft.FileShares/fileShares`. */
export const fileShareDescriptor: HostDescriptor = {
  resourceType: "Microsoft.FileShares/fileShares",
  apiVersions: ["2026-06-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.FileShares/fileShares/{resourceName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_ListByFileShare",
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
      operationId: "PrivateEndpointConnections_Create",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202],
      longRunning: { finalStateVia: "location" },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: "location" },
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_List",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResources_Get",
      method: "GET",
      path: "/privateLinkResources/{privateLinkResourceName}",
      success: [200],
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
  provisioning: { Succeeded: "Succeeded", Creating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
  errors: "arm",
};

/**
 * Private endpoint connections of `Microsoft.FileShares/fileShares`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.FileShares/fileShares/{resourceName}`.
 * Api-version `2026-06-01`; read from `rebuilt/Microsoft.FileShares/fileShares/2026-06-01.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The declared statuses lack Disconnected.
 */
export class FileShareConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: FileShareApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, fileShareDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnections_ListByFileShare`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, page by page.
   */
  list(
    target: FileShareTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<FileSharePrivateEndpointConnection> {
    return this.#host.list<FileSharePrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns The connection.
   */
  get(
    target: FileShareTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<FileSharePrivateEndpointConnection> {
    return this.#host.get<FileSharePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200, 202 declared, final state via `location`).
   */
  update(
    target: FileShareTarget,
    connectionName: string,
    body: FileSharePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<FileSharePrivateEndpointConnection> {
    return this.#host.update<FileSharePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 202 declared, final state via `location`).
   */
  approve(
    target: FileShareTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<FileSharePrivateEndpointConnection> {
    return this.#host.approve<FileSharePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 202 declared, final state via `location`).
   */
  reject(
    target: FileShareTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<FileSharePrivateEndpointConnection> {
    return this.#host.reject<FileSharePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns An operation to await; it can go on after the response (200, 202, 204 declared, final state via `location`).
   */
  delete(target: FileShareTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkResources_List`, `GET …/privateLinkResources`
   *
   * @returns All of them, page by page.
   */
  listPrivateLinkResources(
    target: FileShareTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<FileSharePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<FileSharePrivateLinkResource>(target, options);
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
    target: FileShareTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<FileSharePrivateLinkResource> {
    return this.#host.getPrivateLinkResource<FileSharePrivateLinkResource>(target, name, options);
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
  ): ConnectionOperation<FileSharePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<FileSharePrivateEndpointConnection>(serialized, options);
  }
}
