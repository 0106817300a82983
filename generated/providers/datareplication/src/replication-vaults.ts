// Microsoft.DataReplication/replicationVaults, api-version 2026-05-01. Generated; do not edit.
// Surface d7a155a9dae87c51
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

/** Api-versions of `Microsoft.DataReplication/replicationVaults` that share this surface. */
export type ReplicationVaultApiVersion = "2026-05-01";

/** A resource of type `Microsoft.DataReplication/replicationVaults`: its resource id, or its names. What is declared of the names is not enforced. */
export type ReplicationVaultTarget =
  | string
  | {
      /** Declared as format `uuid`. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters. */
      resourceGroupName: string;
      /** Declared as pattern `^[a-zA-Z0-9]*$`. */
      vaultName: string;
    };

/** Status of a connection as `Microsoft.DataReplication/replicationVaults` spells it. */
export type ReplicationVaultConnectionStatus = "Approved" | "Disconnected" | "Pending" | "Rejected" | (string & {});

/** Provisioning state of a connection as `Microsoft.DataReplication/replicationVaults` spells it. */
export type ReplicationVaultProvisioningState =
  "Canceled" | "Creating" | "Deleting" | "Deleted" | "Failed" | "Succeeded" | "Updating" | (string & {});

/** A private endpoint connection of `Microsoft.DataReplication/replicationVaults`, as the service answers it. */
export interface ReplicationVaultPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: ReplicationVaultConnectionProperties;
  readonly systemData?: SystemData;
}

/** The `properties` of a connection. */
export interface ReplicationVaultConnectionProperties {
  readonly provisioningState?: ReplicationVaultProvisioningState;
  privateEndpoint?: ReplicationVaultPrivateEndpoint;
  privateLinkServiceConnectionState?: ReplicationVaultConnectionState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface ReplicationVaultPrivateEndpoint {
  id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface ReplicationVaultConnectionState {
  status?: ReplicationVaultConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection of `Microsoft.DataReplication/replicationVaults` may carry. */
export interface ReplicationVaultPrivateEndpointConnectionUpdate {
  properties?: ReplicationVaultConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface ReplicationVaultConnectionUpdateProperties {
  privateEndpoint?: ReplicationVaultPrivateEndpoint;
  privateLinkServiceConnectionState?: ReplicationVaultConnectionState;
}

/** A private link resource of `Microsoft.DataReplication/replicationVaults`: a group id with its members and zones. */
export interface ReplicationVaultPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly properties?: ReplicationVaultPrivateLinkResourceProperties;
  readonly systemData?: SystemData;
}

/** The `properties` of a private link resource. */
export interface ReplicationVaultPrivateLinkResourceProperties {
  groupId?: string;
  requiredMembers?: string[];
  requiredZoneNames?: string[];
  readonly provisioningState?: ReplicationVaultProvisioningState;
}

/** All that the runtime needs of `Microsoft.DataReplication/replicationVaults`. */
export const replicationVaultDescriptor: HostDescriptor = {
  resourceType: "Microsoft.DataReplication/replicationVaults",
  apiVersions: ["2026-05-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataReplication/replicationVaults/{vaultName}",
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
      operationId: "PrivateEndpointConnections_Update",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [202, 204],
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
  status: { Approved: "Approved", Disconnected: "Disconnected", Pending: "Pending", Rejected: "Rejected" },
  provisioning: {
    Canceled: "Canceled",
    Creating: "InProgress",
    Deleting: "InProgress",
    Deleted: "Unrecognized",
    Failed: "Failed",
    Succeeded: "Succeeded",
    Updating: "InProgress",
  },
  errors: "arm",
};

/**
 * Private endpoint connections of `Microsoft.DataReplication/replicationVaults`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataReplication/replicationVaults/{vaultName}`.
 * Api-version `2026-05-01`; read from `rebuilt/Microsoft.DataReplication/replicationVaults/2026-05-01.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - Deleted says that the connection is gone, which is neither a success nor a failure of a change; the status beside it can be an old one.
 */
export class ReplicationVaultConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: ReplicationVaultApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, replicationVaultDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, page by page.
   */
  list(
    target: ReplicationVaultTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ReplicationVaultPrivateEndpointConnection> {
    return this.#host.list<ReplicationVaultPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param connectionName - Declared as pattern `^[a-zA-Z0-9]*$`; not enforced.
   * @returns The connection.
   */
  get(
    target: ReplicationVaultTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<ReplicationVaultPrivateEndpointConnection> {
    return this.#host.get<ReplicationVaultPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param connectionName - Declared as pattern `^[a-zA-Z0-9]*$`; not enforced.
   * @param body - Sent as it is.
   * @returns An operation, complete with the response (200, 201 declared).
   */
  update(
    target: ReplicationVaultTarget,
    connectionName: string,
    body: ReplicationVaultPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<ReplicationVaultPrivateEndpointConnection> {
    return this.#host.update<ReplicationVaultPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param connectionName - Declared as pattern `^[a-zA-Z0-9]*$`; not enforced.
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation, complete with the response (200, 201 declared).
   */
  approve(
    target: ReplicationVaultTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ReplicationVaultPrivateEndpointConnection> {
    return this.#host.approve<ReplicationVaultPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param connectionName - Declared as pattern `^[a-zA-Z0-9]*$`; not enforced.
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation, complete with the response (200, 201 declared).
   */
  reject(
    target: ReplicationVaultTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ReplicationVaultPrivateEndpointConnection> {
    return this.#host.reject<ReplicationVaultPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param connectionName - Declared as pattern `^[a-zA-Z0-9]*$`; not enforced.
   * @returns An operation to await; it can go on after the response (202, 204 declared, final state via `location`).
   */
  delete(
    target: ReplicationVaultTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
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
    target: ReplicationVaultTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ReplicationVaultPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<ReplicationVaultPrivateLinkResource>(target, options);
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
    target: ReplicationVaultTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<ReplicationVaultPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<ReplicationVaultPrivateLinkResource>(target, name, options);
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
  ): ConnectionOperation<ReplicationVaultPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<ReplicationVaultPrivateEndpointConnection>(serialized, options);
  }
}
