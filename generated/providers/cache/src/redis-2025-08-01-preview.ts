// Microsoft.Cache/redis, api-version 2025-08-01-preview. Generated; do not edit.
// Surface fee4511a0a805586
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
  RedisPrivateEndpointConnection,
  RedisPrivateEndpointConnectionUpdate,
  RedisPrivateLinkResource,
} from "./redis.ts";

export type {
  RedisConnectionProperties,
  RedisConnectionState,
  RedisConnectionStatus,
  RedisConnectionUpdateProperties,
  RedisPrivateEndpoint,
  RedisPrivateEndpointConnection,
  RedisPrivateEndpointConnectionUpdate,
  RedisPrivateLinkResource,
  RedisPrivateLinkResourceProperties,
  RedisProvisioningState,
} from "./redis.ts";

/** Api-versions that share this surface. */
export type RedisApiVersion = "2025-08-01-preview";

/** A resource of type `Microsoft.Cache/redis`: its id, or its names, which are not checked. */
export type RedisTarget =
  | string
  | {
      /** Format `uuid`. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      /** Pattern `^([a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]|[a-zA-Z0-9])$`. */
      cacheName: string;
    };

/** What the runtime needs to know. */
export const redisDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Cache/redis",
  apiVersions: ["2025-08-01-preview"],
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
 * Api-version `2025-08-01-preview`; read from `rebuilt/Microsoft.Cache/redis/2025-08-01-preview.json`.
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

  /** Lists the connections of a resource. `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections` (of another api-version) */
  list(target: RedisTarget, options: ListOptions = {}): PagedAsyncIterableIterator<RedisPrivateEndpointConnection> {
    return this.#host.list<RedisPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version) */
  get(target: RedisTarget, connectionName: string, options: CallOptions = {}): Promise<RedisPrivateEndpointConnection> {
    return this.#host.get<RedisPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_Put`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version)
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
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version)
   * Complete with its response; declared: 200, 204.
   */
  delete(target: RedisTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `PrivateLinkResources_ListByRedisCache`, `GET …/privateLinkResources` (of another api-version) */
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
