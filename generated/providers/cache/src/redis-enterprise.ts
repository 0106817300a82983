// Microsoft.Cache/redisEnterprise, api-version 2025-07-01. Generated; do not edit.
// Surface c00f777ca5732250
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

/** Api-versions that share this surface. */
export type RedisEnterpriseApiVersion = "2025-07-01";

/** A resource of type `Microsoft.Cache/redisEnterprise`: its id, or its names, which are not checked. */
export type RedisEnterpriseTarget =
  | string
  | {
      /** Format `uuid`. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      /** Pattern `^(?=.{1,60}$)[A-Za-z0-9]+(-[A-Za-z0-9]+)*$`. */
      clusterName: string;
    };

/** Status of a connection as the service spells it. */
export type RedisEnterpriseConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
export type RedisEnterpriseProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.Cache/redisEnterprise`, as the service answers it. */
export interface RedisEnterprisePrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  properties?: RedisEnterpriseConnectionProperties;
  readonly type?: string;
}

/** `properties` of a connection. */
export interface RedisEnterpriseConnectionProperties {
  privateEndpoint?: RedisEnterprisePrivateEndpoint;
  privateLinkServiceConnectionState: RedisEnterpriseConnectionState;
  readonly provisioningState?: RedisEnterpriseProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface RedisEnterprisePrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface RedisEnterpriseConnectionState {
  actionsRequired?: string;
  description?: string;
  status?: RedisEnterpriseConnectionStatus;
}

/** What an update of a connection may carry. */
export interface RedisEnterprisePrivateEndpointConnectionUpdate {
  properties?: RedisEnterpriseConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface RedisEnterpriseConnectionUpdateProperties {
  privateLinkServiceConnectionState: RedisEnterpriseConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface RedisEnterprisePrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  properties?: RedisEnterprisePrivateLinkResourceProperties;
  readonly type?: string;
}

/** `properties` of a private link resource. */
export interface RedisEnterprisePrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
export const redisEnterpriseDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Cache/redisEnterprise",
  apiVersions: ["2025-07-01"],
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
} as const;

/**
 * Private endpoint connections of `Microsoft.Cache/redisEnterprise`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Cache/redisEnterprise/{clusterName}`.
 * Api-version `2025-07-01`; read from `rebuilt/Microsoft.Cache/redisEnterprise/2025-07-01.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The definition has no operation that reads one private link resource.
 * - The update declares 201 and no 200.
 * - The declared statuses lack Disconnected.
 */
export class RedisEnterpriseConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<RedisEnterpriseApiVersion> = {}) {
    this.#host = new HostClient(credential, redisEnterpriseDescriptor, options);
  }

  /**
   * Lists the connections of a resource. `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections`
   * In one page; a next link is followed if one comes.
   */
  list(
    target: RedisEnterpriseTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<RedisEnterprisePrivateEndpointConnection> {
    return this.#host.list<RedisEnterprisePrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: RedisEnterpriseTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<RedisEnterprisePrivateEndpointConnection> {
    return this.#host.get<RedisEnterprisePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_Put`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 201.
   */
  update(
    target: RedisEnterpriseTarget,
    connectionName: string,
    body: RedisEnterprisePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<RedisEnterprisePrivateEndpointConnection> {
    return this.#host.update<RedisEnterprisePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: RedisEnterpriseTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<RedisEnterprisePrivateEndpointConnection> {
    return this.#host.approve<RedisEnterprisePrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: RedisEnterpriseTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<RedisEnterprisePrivateEndpointConnection> {
    return this.#host.reject<RedisEnterprisePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202, 204, final state via `location`.
   */
  delete(
    target: RedisEnterpriseTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `PrivateLinkResources_ListByCluster`, `GET …/privateLinkResources`
   * In one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: RedisEnterpriseTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<RedisEnterprisePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<RedisEnterprisePrivateLinkResource>(target, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<RedisEnterprisePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<RedisEnterprisePrivateEndpointConnection>(serialized, options);
  }
}
