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

/** Api-versions of `Microsoft.Cache/redis` that share this surface. */
export type RedisApiVersion = "2024-11-01";

/** A resource of type `Microsoft.Cache/redis`: its resource id, or its names. What is declared of the names is not enforced. */
export type RedisTarget =
  | string
  | {
      /** Declared as 1 to any number of characters. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters. */
      resourceGroupName: string;
      /** Declared as pattern `^([a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]|[a-zA-Z0-9])$`. */
      cacheName: string;
    };

/** Status of a connection as `Microsoft.Cache/redis` spells it. */
export type RedisConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as `Microsoft.Cache/redis` spells it. */
export type RedisProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.Cache/redis`, as the service answers it. */
export interface RedisPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  properties?: RedisConnectionProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** The `properties` of a connection. */
export interface RedisConnectionProperties {
  readonly groupIds?: string[];
  privateEndpoint?: RedisPrivateEndpoint;
  privateLinkServiceConnectionState: RedisConnectionState;
  readonly provisioningState?: RedisProvisioningState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface RedisPrivateEndpoint {
  readonly id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface RedisConnectionState {
  actionsRequired?: string;
  description?: string;
  status?: RedisConnectionStatus;
}

/** What an update of a connection of `Microsoft.Cache/redis` may carry. */
export interface RedisPrivateEndpointConnectionUpdate {
  properties?: RedisConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface RedisConnectionUpdateProperties {
  privateLinkServiceConnectionState: RedisConnectionState;
}

/** A private link resource of `Microsoft.Cache/redis`: a group id with its members and zones. */
export interface RedisPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  properties?: RedisPrivateLinkResourceProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** The `properties` of a private link resource. */
export interface RedisPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** All that the runtime needs of `Microsoft.Cache/redis`. */
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
};

/**
 * Private endpoint connections of `Microsoft.Cache/redis`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Cache/redis/{cacheName}`.
 * Api-version `2024-11-01`; read from `rebuilt/Microsoft.Cache/redis/2024-11-01.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The definition has no operation that reads one private link resource.
 * - The declared statuses lack Disconnected.
 */
export class RedisConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: RedisApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, redisDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, page by page.
   */
  list(target: RedisTarget, options: ListOptions = {}): PagedAsyncIterableIterator<RedisPrivateEndpointConnection> {
    return this.#host.list<RedisPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns The connection.
   */
  get(target: RedisTarget, connectionName: string, options: CallOptions = {}): Promise<RedisPrivateEndpointConnection> {
    return this.#host.get<RedisPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnections_Put`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200, 201 declared).
   */
  update(
    target: RedisTarget,
    connectionName: string,
    body: RedisPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<RedisPrivateEndpointConnection> {
    return this.#host.update<RedisPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnections_Put`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 201 declared).
   */
  approve(
    target: RedisTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<RedisPrivateEndpointConnection> {
    return this.#host.approve<RedisPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnections_Put`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 201 declared).
   */
  reject(
    target: RedisTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<RedisPrivateEndpointConnection> {
    return this.#host.reject<RedisPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns An operation, complete with the response (200, 204 declared).
   */
  delete(target: RedisTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkResources_ListByRedisCache`, `GET …/privateLinkResources`
   *
   * @returns All of them, page by page.
   */
  listPrivateLinkResources(
    target: RedisTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<RedisPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<RedisPrivateLinkResource>(target, options);
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
  ): ConnectionOperation<RedisPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<RedisPrivateEndpointConnection>(serialized, options);
  }
}
