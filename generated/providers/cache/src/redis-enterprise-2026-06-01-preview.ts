// Microsoft.Cache/redisEnterprise, api-version 2026-06-01-preview. Generated; do not edit.
// Surface c75c33c0862a1630
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
import type {
  RedisEnterpriseConnectionState,
  RedisEnterprisePrivateEndpoint,
  RedisEnterprisePrivateEndpointConnectionUpdate,
  RedisEnterprisePrivateLinkResource,
  RedisEnterpriseProvisioningState,
  RedisEnterpriseTarget,
} from "./redis-enterprise.ts";

export type {
  RedisEnterpriseConnectionState,
  RedisEnterpriseConnectionStatus,
  RedisEnterpriseConnectionUpdateProperties,
  RedisEnterprisePrivateEndpoint,
  RedisEnterprisePrivateEndpointConnectionUpdate,
  RedisEnterprisePrivateLinkResource,
  RedisEnterprisePrivateLinkResourceProperties,
  RedisEnterpriseProvisioningState,
  RedisEnterpriseTarget,
} from "./redis-enterprise.ts";

/** Api-versions of `Microsoft.Cache/redisEnterprise` that share this surface. */
export type RedisEnterpriseApiVersion = "2026-06-01-preview";

/** A private endpoint connection of `Microsoft.Cache/redisEnterprise`, as the service answers it. */
export interface RedisEnterprisePrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  properties?: RedisEnterpriseConnectionProperties;
  readonly type?: string;
  readonly systemData?: SystemData;
}

/** The `properties` of a connection. */
export interface RedisEnterpriseConnectionProperties {
  privateEndpoint?: RedisEnterprisePrivateEndpoint;
  privateLinkServiceConnectionState: RedisEnterpriseConnectionState;
  readonly provisioningState?: RedisEnterpriseProvisioningState;
  readonly groupIds?: string[];
}

/** All that the runtime needs of `Microsoft.Cache/redisEnterprise`. */
export const redisEnterpriseDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Cache/redisEnterprise",
  apiVersions: ["2026-06-01-preview"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Cache/redisEnterprise/{clusterName}",
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
      success: [201],
      longRunning: { finalStateVia: null },
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
      operationId: "PrivateLinkResources_ListByCluster",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: null },
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
  provisioning: { Succeeded: "Succeeded", Creating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
  errors: "arm",
};

/**
 * Private endpoint connections of `Microsoft.Cache/redisEnterprise`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Cache/redisEnterprise/{clusterName}`.
 * Api-version `2026-06-01-preview`; read from `rebuilt/Microsoft.Cache/redisEnterprise/2026-06-01-preview.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The definition has no operation that reads one private link resource.
 * - The update declares 201 and no 200.
 * - The declared statuses lack Disconnected.
 */
export class RedisEnterpriseConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: RedisEnterpriseApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, redisEnterpriseDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections` (carried over from another api-version)
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  list(
    target: RedisEnterpriseTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<RedisEnterprisePrivateEndpointConnection> {
    return this.#host.list<RedisEnterprisePrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @returns The connection.
   */
  get(
    target: RedisEnterpriseTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<RedisEnterprisePrivateEndpointConnection> {
    return this.#host.get<RedisEnterprisePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnections_Put`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (201 declared).
   */
  update(
    target: RedisEnterpriseTarget,
    connectionName: string,
    body: RedisEnterprisePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<RedisEnterprisePrivateEndpointConnection> {
    return this.#host.update<RedisEnterprisePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnections_Put`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (201 declared).
   */
  approve(
    target: RedisEnterpriseTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<RedisEnterprisePrivateEndpointConnection> {
    return this.#host.approve<RedisEnterprisePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnections_Put`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (201 declared).
   */
  reject(
    target: RedisEnterpriseTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<RedisEnterprisePrivateEndpointConnection> {
    return this.#host.reject<RedisEnterprisePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @returns An operation to await; it can go on after the response (200, 202, 204 declared, final state via `location`).
   */
  delete(
    target: RedisEnterpriseTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkResources_ListByCluster`, `GET …/privateLinkResources` (carried over from another api-version)
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: RedisEnterpriseTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<RedisEnterprisePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<RedisEnterprisePrivateLinkResource>(target, options);
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
  ): ConnectionOperation<RedisEnterprisePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<RedisEnterprisePrivateEndpointConnection>(serialized, options);
  }
}
