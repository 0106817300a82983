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

/** Api-versions that share this surface. */
export type FileShareApiVersion = "2026-06-01";

/** A resource of type `Microsoft.FileShares/fileShares`: its id, or its names, which are not checked. */
export type FileShareTarget =
  | string
  | {
      /** Format `uuid`. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      /** Pattern `^([a-z]|[0-9])([a-z]|[0-9]|(-(?!-))){1,61}([a-z]|[0-9])$`. */
      resourceName: string;
    };

/** Status of a connection as the service spells it. */
export type FileShareConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
export type FileShareProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.FileShares/fileShares`, as the service answers it. */
export interface FileSharePrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  properties?: FileShareConnectionProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** `properties` of a connection. */
export interface FileShareConnectionProperties {
  readonly groupIds?: string[];
  privateEndpoint?: FileSharePrivateEndpoint;
  privateLinkServiceConnectionState: FileShareConnectionState;
  readonly provisioningState?: FileShareProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface FileSharePrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface FileShareConnectionState {
  actionsRequired?: string;
  description?: string;
  status?: FileShareConnectionStatus;
}

/** What an update of a connection may carry. */
export interface FileSharePrivateEndpointConnectionUpdate {
  properties?: FileShareConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface FileShareConnectionUpdateProperties {
  privateLinkServiceConnectionState: FileShareConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface FileSharePrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  properties?: FileSharePrivateLinkResourceProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** `properties` of a private link resource. */
export interface FileSharePrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  readonly requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
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
} as const;

/**
 * Private endpoint connections of `Microsoft.FileShares/fileShares`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.FileShares/fileShares/{resourceName}`.
 * Api-version `2026-06-01`; read from `rebuilt/Microsoft.FileShares/fileShares/2026-06-01.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The declared statuses lack Disconnected.
 */
export class FileShareConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<FileShareApiVersion> = {}) {
    this.#host = new HostClient(credential, fileShareDescriptor, options);
  }

  /** Lists the connections of a resource. `PrivateEndpointConnections_ListByFileShare`, `GET …/privateEndpointConnections` */
  list(
    target: FileShareTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<FileSharePrivateEndpointConnection> {
    return this.#host.list<FileSharePrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: FileShareTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<FileSharePrivateEndpointConnection> {
    return this.#host.get<FileSharePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202, final state via `location`.
   */
  update(
    target: FileShareTarget,
    connectionName: string,
    body: FileSharePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<FileSharePrivateEndpointConnection> {
    return this.#host.update<FileSharePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: FileShareTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<FileSharePrivateEndpointConnection> {
    return this.#host.approve<FileSharePrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: FileShareTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<FileSharePrivateEndpointConnection> {
    return this.#host.reject<FileSharePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202, 204, final state via `location`.
   */
  delete(target: FileShareTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `PrivateLinkResources_List`, `GET …/privateLinkResources` */
  listPrivateLinkResources(
    target: FileShareTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<FileSharePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<FileSharePrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResources_Get`, `GET …/privateLinkResources/{privateLinkResourceName}` */
  getPrivateLinkResource(
    target: FileShareTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<FileSharePrivateLinkResource> {
    return this.#host.getPrivateLinkResource<FileSharePrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<FileSharePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<FileSharePrivateEndpointConnection>(serialized, options);
  }
}
