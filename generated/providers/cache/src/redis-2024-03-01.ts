// Microsoft.Cache/redis, api-version 2024-03-01, 2023-08-01. Generated; do not edit.
// Surface 8b2f794b0a24fb5e
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
  RedisConnectionState,
  RedisPrivateEndpoint,
  RedisPrivateEndpointConnectionUpdate,
  RedisPrivateLinkResourceProperties,
  RedisProvisioningState,
  RedisTarget,
} from "./redis.ts";

export type {
  RedisConnectionState,
  RedisConnectionStatus,
  RedisConnectionUpdateProperties,
  RedisPrivateEndpoint,
  RedisPrivateEndpointConnectionUpdate,
  RedisPrivateLinkResourceProperties,
  RedisProvisioningState,
  RedisTarget,
} from "./redis.ts";

/** Api-versions that share this surface. */
export type RedisApiVersion = "2024-03-01" | "2023-08-01";

/** A private endpoint connection of `Microsoft.Cache/redis`, as the service answers it. */
export interface RedisPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: RedisConnectionProperties;
}

/** `properties` of a connection. */
export interface RedisConnectionProperties {
  privateEndpoint?: RedisPrivateEndpoint;
  privateLinkServiceConnectionState: RedisConnectionState;
  readonly provisioningState?: RedisProvisioningState;
}

/** A private link resource: a group id with its members and zones. */
export interface RedisPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: RedisPrivateLinkResourceProperties;
}

/** What the runtime needs to know. */
export const redisDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Cache/redis",
  apiVersions: ["2024-03-01", "2023-08-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Cache/redis/{cacheName}",
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
      paging: { items: "value", next: null },
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
 * Api-version `2024-03-01`, `2023-08-01`; read from `specification/redis/resource-manager/Microsoft.Cache/stable/2024-03-01/redis.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - The definition has no operation that reads one private link resource.
 * - The declared statuses lack Disconnected.
 */
export class RedisConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<RedisApiVersion> = {}) {
    this.#host = new HostClient(credential, redisDescriptor, options);
  }

  /**
   * Lists the connections of a resource. `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections`
   * In one page; a next link is followed if one comes.
   */
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

  /**
   * Lists the group ids to connect to. `PrivateLinkResources_ListByRedisCache`, `GET …/privateLinkResources`
   * In one page; a next link is followed if one comes.
   */
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
