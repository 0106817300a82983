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

/** Api-versions that share this surface. */
export type ReplicationVaultApiVersion = "2026-05-01";

/** A resource of type `Microsoft.DataReplication/replicationVaults`: its id, or its names, which are not checked. */
export type ReplicationVaultTarget =
  | string
  | {
      /** Format `uuid`. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      /** Pattern `^[a-zA-Z0-9]*$`. */
      vaultName: string;
    };

/** Status of a connection as the service spells it. */
export type ReplicationVaultConnectionStatus = "Approved" | "Disconnected" | "Pending" | "Rejected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
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

/** `properties` of a connection. */
export interface ReplicationVaultConnectionProperties {
  readonly provisioningState?: ReplicationVaultProvisioningState;
  privateEndpoint?: ReplicationVaultPrivateEndpoint;
  privateLinkServiceConnectionState?: ReplicationVaultConnectionState;
}

/** `properties.privateEndpoint` of a connection. */
export interface ReplicationVaultPrivateEndpoint {
  id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface ReplicationVaultConnectionState {
  status?: ReplicationVaultConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection may carry. */
export interface ReplicationVaultPrivateEndpointConnectionUpdate {
  properties?: ReplicationVaultConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface ReplicationVaultConnectionUpdateProperties {
  privateEndpoint?: ReplicationVaultPrivateEndpoint;
  privateLinkServiceConnectionState?: ReplicationVaultConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface ReplicationVaultPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly properties?: ReplicationVaultPrivateLinkResourceProperties;
  readonly systemData?: SystemData;
}

/** `properties` of a private link resource. */
export interface ReplicationVaultPrivateLinkResourceProperties {
  groupId?: string;
  requiredMembers?: string[];
  requiredZoneNames?: string[];
  readonly provisioningState?: ReplicationVaultProvisioningState;
}

/** What the runtime needs to know. */
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
} as const;

/**
 * Private endpoint connections of `Microsoft.DataReplication/replicationVaults`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataReplication/replicationVaults/{vaultName}`.
 * Api-version `2026-05-01`; read from `rebuilt/Microsoft.DataReplication/replicationVaults/2026-05-01.json`.
 * Calls reject with `RestError`.
 * Names of connections are declared as pattern `^[a-zA-Z0-9]*$`; not enforced.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - Deleted says that the connection is gone, which is neither a success nor a failure of a change; the status beside it can be an old one.
 */
export class ReplicationVaultConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<ReplicationVaultApiVersion> = {}) {
    this.#host = new HostClient(credential, replicationVaultDescriptor, options);
  }

  /** Lists the connections of a resource. `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections` */
  list(
    target: ReplicationVaultTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ReplicationVaultPrivateEndpointConnection> {
    return this.#host.list<ReplicationVaultPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: ReplicationVaultTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<ReplicationVaultPrivateEndpointConnection> {
    return this.#host.get<ReplicationVaultPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Complete with its response; declared: 200, 201.
   */
  update(
    target: ReplicationVaultTarget,
    connectionName: string,
    body: ReplicationVaultPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<ReplicationVaultPrivateEndpointConnection> {
    return this.#host.update<ReplicationVaultPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: ReplicationVaultTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ReplicationVaultPrivateEndpointConnection> {
    return this.#host.approve<ReplicationVaultPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: ReplicationVaultTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ReplicationVaultPrivateEndpointConnection> {
    return this.#host.reject<ReplicationVaultPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 202, 204, final state via `location`.
   */
  delete(
    target: ReplicationVaultTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `PrivateLinkResources_List`, `GET …/privateLinkResources` */
  listPrivateLinkResources(
    target: ReplicationVaultTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ReplicationVaultPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<ReplicationVaultPrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResources_Get`, `GET …/privateLinkResources/{privateLinkResourceName}` */
  getPrivateLinkResource(
    target: ReplicationVaultTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<ReplicationVaultPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<ReplicationVaultPrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<ReplicationVaultPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<ReplicationVaultPrivateEndpointConnection>(serialized, options);
  }
}
