// Microsoft.DBforPostgreSQL/serverGroupsv2, api-version 2022-11-08, 2023-03-02-preview. Generated; do not edit.
// Surface 80ecd98172c022b7
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
export type ServerGroupApiVersion = "2022-11-08" | "2023-03-02-preview";

/** A resource of type `Microsoft.DBforPostgreSQL/serverGroupsv2`: its id, or its names, which are not checked. */
export type ServerGroupTarget =
  | string
  | {
      /** Format `uuid`. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      /** 3 to 40 characters, pattern `^(?![0-9]+$)(?!-)[a-z0-9-]{3,40}(?<!-)$`. */
      clusterName: string;
    };

/** Status of a connection as the service spells it. */
export type ServerGroupConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
export type ServerGroupProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.DBforPostgreSQL/serverGroupsv2`, as the service answers it. */
export interface ServerGroupPrivateEndpointConnection {
  /** Format `arm-id`. */
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: ServerGroupConnectionProperties;
}

/** `properties` of a connection. */
export interface ServerGroupConnectionProperties {
  readonly groupIds?: string[];
  privateEndpoint?: ServerGroupPrivateEndpoint;
  privateLinkServiceConnectionState: ServerGroupConnectionState;
  readonly provisioningState?: ServerGroupProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface ServerGroupPrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface ServerGroupConnectionState {
  status?: ServerGroupConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection may carry. */
export interface ServerGroupPrivateEndpointConnectionUpdate {
  properties?: ServerGroupConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface ServerGroupConnectionUpdateProperties {
  privateLinkServiceConnectionState: ServerGroupConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface ServerGroupPrivateLinkResource {
  /** Format `arm-id`. */
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: ServerGroupPrivateLinkResourceProperties;
}

/** `properties` of a private link resource. */
export interface ServerGroupPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
export const serverGroupDescriptor: HostDescriptor = {
  resourceType: "Microsoft.DBforPostgreSQL/serverGroupsv2",
  apiVersions: ["2022-11-08", "2023-03-02-preview"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DBforPostgreSQL/serverGroupsv2/{clusterName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_ListByCluster",
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
      operationId: "PrivateEndpointConnections_CreateOrUpdate",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      longRunning: { finalStateVia: "azure-async-operation" },
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
      operationId: "PrivateLinkResources_ListByCluster",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: null },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResources_Get",
      method: "GET",
      path: "/privateLinkResources/{privateLinkResourceName}",
      success: [200],
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
  provisioning: {
    Succeeded: "Succeeded",
    Creating: "InProgress",
    Deleting: "InProgress",
    Failed: "Failed",
    Ready: "Succeeded",
  },
  errors: "arm",
} as const;

/**
 * Private endpoint connections of `Microsoft.DBforPostgreSQL/serverGroupsv2`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DBforPostgreSQL/serverGroupsv2/{clusterName}`.
 * Api-version `2022-11-08`, `2023-03-02-preview`; read from `specification/postgresqlhsc/resource-manager/Microsoft.DBforPostgreSQL/stable/2022-11-08/postgresqlhsc.json`.
 * Calls reject with `RestError`.
 * Names of connections are declared as pattern `^[-\w\._]+$`; not enforced.
 *
 * Differs from the common shape:
 * - The declared statuses lack Disconnected.
 * - Published examples of an update answer with the provisioning state Ready, which the enum does not have.
 */
export class ServerGroupConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<ServerGroupApiVersion> = {}) {
    this.#host = new HostClient(credential, serverGroupDescriptor, options);
  }

  /**
   * Lists the connections of a resource. `PrivateEndpointConnections_ListByCluster`, `GET …/privateEndpointConnections`
   * In one page; a next link is followed if one comes.
   */
  list(
    target: ServerGroupTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ServerGroupPrivateEndpointConnection> {
    return this.#host.list<ServerGroupPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: ServerGroupTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<ServerGroupPrivateEndpointConnection> {
    return this.#host.get<ServerGroupPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 201, final state via `azure-async-operation`.
   */
  update(
    target: ServerGroupTarget,
    connectionName: string,
    body: ServerGroupPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<ServerGroupPrivateEndpointConnection> {
    return this.#host.update<ServerGroupPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: ServerGroupTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ServerGroupPrivateEndpointConnection> {
    return this.#host.approve<ServerGroupPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: ServerGroupTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ServerGroupPrivateEndpointConnection> {
    return this.#host.reject<ServerGroupPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 202, 204, final state via `location`.
   */
  delete(target: ServerGroupTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `PrivateLinkResources_ListByCluster`, `GET …/privateLinkResources`
   * In one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: ServerGroupTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ServerGroupPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<ServerGroupPrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResources_Get`, `GET …/privateLinkResources/{privateLinkResourceName}` */
  getPrivateLinkResource(
    target: ServerGroupTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<ServerGroupPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<ServerGroupPrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<ServerGroupPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<ServerGroupPrivateEndpointConnection>(serialized, options);
  }
}
