// Microsoft.DocumentDB/mongoClusters, api-version 2026-06-01, 2026-06-15-preview. Generated; do not edit.
// Surface 41d8b2e3fa9e79be
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
export type MongoClusterApiVersion = "2026-06-01" | "2026-06-15-preview";

/** A resource of type `Microsoft.DocumentDB/mongoClusters`: its id, or its names, which are not checked. */
export type MongoClusterTarget =
  | string
  | {
      /** Format `uuid`. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      /** 3 to 40 characters, pattern `^[a-z0-9]+(-[a-z0-9]+)*`. */
      mongoClusterName: string;
    };

/** Status of a connection as the service spells it. */
export type MongoClusterConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
export type MongoClusterProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.DocumentDB/mongoClusters`, as the service answers it. */
export interface MongoClusterPrivateEndpointConnection {
  /** Format `arm-id`. */
  readonly id?: string;
  readonly name?: string;
  properties?: MongoClusterConnectionProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** `properties` of a connection. */
export interface MongoClusterConnectionProperties {
  readonly groupIds?: string[];
  privateEndpoint?: MongoClusterPrivateEndpoint;
  privateLinkServiceConnectionState: MongoClusterConnectionState;
  readonly provisioningState?: MongoClusterProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface MongoClusterPrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface MongoClusterConnectionState {
  actionsRequired?: string;
  description?: string;
  status?: MongoClusterConnectionStatus;
}

/** What an update of a connection may carry. */
export interface MongoClusterPrivateEndpointConnectionUpdate {
  properties?: MongoClusterConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface MongoClusterConnectionUpdateProperties {
  privateLinkServiceConnectionState: MongoClusterConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface MongoClusterPrivateLinkResource {
  /** Format `arm-id`. */
  readonly id?: string;
  readonly name?: string;
  properties?: MongoClusterPrivateLinkResourceProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** `properties` of a private link resource. */
export interface MongoClusterPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
export const mongoClusterDescriptor: HostDescriptor = {
  resourceType: "Microsoft.DocumentDB/mongoClusters",
  apiVersions: ["2026-06-01", "2026-06-15-preview"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DocumentDB/mongoClusters/{mongoClusterName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_ListByMongoCluster",
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
      success: [200, 201, 202],
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
      operationId: "PrivateLinks_ListByMongoCluster",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
  provisioning: { Succeeded: "Succeeded", Creating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
  errors: "arm",
} as const;

/**
 * Private endpoint connections of `Microsoft.DocumentDB/mongoClusters`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DocumentDB/mongoClusters/{mongoClusterName}`.
 * Api-version `2026-06-01`, `2026-06-15-preview`; read from `rebuilt/Microsoft.DocumentDB/mongoClusters/2026-06-01.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The definition has no operation that reads one private link resource.
 * - The declared statuses lack Disconnected.
 */
export class MongoClusterConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<MongoClusterApiVersion> = {}) {
    this.#host = new HostClient(credential, mongoClusterDescriptor, options);
  }

  /** Lists the connections of a resource. `PrivateEndpointConnections_ListByMongoCluster`, `GET …/privateEndpointConnections` */
  list(
    target: MongoClusterTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<MongoClusterPrivateEndpointConnection> {
    return this.#host.list<MongoClusterPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: MongoClusterTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<MongoClusterPrivateEndpointConnection> {
    return this.#host.get<MongoClusterPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 201, 202, final state via `azure-async-operation`.
   */
  update(
    target: MongoClusterTarget,
    connectionName: string,
    body: MongoClusterPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<MongoClusterPrivateEndpointConnection> {
    return this.#host.update<MongoClusterPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: MongoClusterTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<MongoClusterPrivateEndpointConnection> {
    return this.#host.approve<MongoClusterPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: MongoClusterTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<MongoClusterPrivateEndpointConnection> {
    return this.#host.reject<MongoClusterPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 202, 204, final state via `location`.
   */
  delete(target: MongoClusterTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `PrivateLinks_ListByMongoCluster`, `GET …/privateLinkResources` */
  listPrivateLinkResources(
    target: MongoClusterTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<MongoClusterPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<MongoClusterPrivateLinkResource>(target, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<MongoClusterPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<MongoClusterPrivateEndpointConnection>(serialized, options);
  }
}
