// Microsoft.Cache/redis, api-version 2024-11-01. Generated; do not edit.
// Surface bfeaeb3ef0d8f591
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
export type RedisApiVersion = "2024-11-01";

/** A resource of type `Microsoft.Cache/redis`: its id, or its names, which are not checked. */
export type RedisTarget =
  | string
  | {
      /** 1 to any number of characters. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      /** Pattern `^([a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]|[a-zA-Z0-9])$`. */
      cacheName: string;
    };

/** Status of a connection as the service spells it. */
export type RedisConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
export type RedisProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.Cache/redis`, as the service answers it. */
export interface RedisPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  properties?: RedisConnectionProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** `properties` of a connection. */
export interface RedisConnectionProperties {
  readonly groupIds?: string[];
  privateEndpoint?: RedisPrivateEndpoint;
  privateLinkServiceConnectionState: RedisConnectionState;
  readonly provisioningState?: RedisProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface RedisPrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface RedisConnectionState {
  actionsRequired?: string;
  description?: string;
  status?: RedisConnectionStatus;
}

/** What an update of a connection may carry. */
export interface RedisPrivateEndpointConnectionUpdate {
  properties?: RedisConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface RedisConnectionUpdateProperties {
  privateLinkServiceConnectionState: RedisConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface RedisPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  properties?: RedisPrivateLinkResourceProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** `properties` of a private link resource. */
export interface RedisPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
export const redisDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Cache/redis",
  apiVersions: ["2024-11-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Cache/redis/{cacheName}",
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
      success: [200, 201],
      longRunning: { finalStateVia: null },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 204],
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_ListByRedisCache",
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
 * Private endpoint connections of `Microsoft.Cache/redis`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Cache/redis/{cacheName}`.
 * Api-version `2024-11-01`; read from `rebuilt/Microsoft.Cache/redis/2024-11-01.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The definition has no operation that reads one private link resource.
 * - The declared statuses lack Disconnected.
 */
export class RedisConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<RedisApiVersion> = {}) {
    this.#host = new HostClient(credential, redisDescriptor, options);
  }

  /** Lists the connections of a resource. `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections` */
  list(target: RedisTarget, options: ListOptions = {}): PagedAsyncIterableIterator<RedisPrivateEndpointConnection> {
    return this.#host.list<RedisPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(target: RedisTarget, connectionName: string, options: CallOptions = {}): Promise<RedisPrivateEndpointConnection> {
    return this.#host.get<RedisPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_Put`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 201.
   */
  update(
    target: RedisTarget,
    connectionName: string,
    body: RedisPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<RedisPrivateEndpointConnection> {
    return this.#host.update<RedisPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: RedisTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<RedisPrivateEndpointConnection> {
    return this.#host.approve<RedisPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: RedisTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<RedisPrivateEndpointConnection> {
    return this.#host.reject<RedisPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Complete with its response; declared: 200, 204.
   */
  delete(target: RedisTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `PrivateLinkResources_ListByRedisCache`, `GET …/privateLinkResources` */
  listPrivateLinkResources(
    target: RedisTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<RedisPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<RedisPrivateLinkResource>(target, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<RedisPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<RedisPrivateEndpointConnection>(serialized, options);
  }
}
