// Microsoft.HybridCompute/privateLinkScopes, api-version 2026-07-15. Generated; do not edit.
// Surface fab0b4b0c22f61c1
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

/** Api-versions of `Microsoft.HybridCompute/privateLinkScopes` that share this surface. */
export type PrivateLinkScopeApiVersion = "2026-07-15";

/** A resource of type `Microsoft.HybridCompute/privateLinkScopes`: its resource id, or its names. What is declared of the names is not enforced. */
export type PrivateLinkScopeTarget =
  | string
  | {
      /** Declared as format `uuid`. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters. */
      resourceGroupName: string;
      /** Declared as pattern `[a-zA-Z0-9-_\.]+`. */
      scopeName: string;
    };

/** Status of a connection as `Microsoft.HybridCompute/privateLinkScopes` spells it. */
export type PrivateLinkScopeConnectionStatus = string;

/** Provisioning state of a connection as `Microsoft.HybridCompute/privateLinkScopes` spells it. */
export type PrivateLinkScopeProvisioningState = string;

/** A private endpoint connection of `Microsoft.HybridCompute/privateLinkScopes`, as the service answers it. */
export interface PrivateLinkScopePrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  properties?: PrivateLinkScopeConnectionProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** The `properties` of a connection. */
export interface PrivateLinkScopeConnectionProperties {
  readonly groupIds?: string[];
  privateEndpoint?: PrivateLinkScopePrivateEndpoint;
  privateLinkServiceConnectionState?: PrivateLinkScopeConnectionState;
  readonly provisioningState?: PrivateLinkScopeProvisioningState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface PrivateLinkScopePrivateEndpoint {
  id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface PrivateLinkScopeConnectionState {
  readonly actionsRequired?: string;
  description: string;
  status: PrivateLinkScopeConnectionStatus;
}

/** What an update of a connection of `Microsoft.HybridCompute/privateLinkScopes` may carry. */
export interface PrivateLinkScopePrivateEndpointConnectionUpdate {
  properties?: PrivateLinkScopeConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface PrivateLinkScopeConnectionUpdateProperties {
  privateEndpoint?: PrivateLinkScopePrivateEndpoint;
  privateLinkServiceConnectionState?: PrivateLinkScopeConnectionUpdateState;
}

/** The `properties.privateLinkServiceConnectionState` of an update. */
export interface PrivateLinkScopeConnectionUpdateState {
  description: string;
  status: PrivateLinkScopeConnectionStatus;
}

/** A private link resource of `Microsoft.HybridCompute/privateLinkScopes`: a group id with its members and zones. */
export interface PrivateLinkScopePrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  properties?: PrivateLinkScopePrivateLinkResourceProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** The `properties` of a private link resource. */
export interface PrivateLinkScopePrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  readonly requiredZoneNames?: string[];
}

/** All that the runtime needs of `Microsoft.HybridCompute/privateLinkScopes`. */
export const privateLinkScopeDescriptor: HostDescriptor = {
  resourceType: "Microsoft.HybridCompute/privateLinkScopes",
  apiVersions: ["2026-07-15"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.HybridCompute/privateLinkScopes/{scopeName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_ListByPrivateLinkScope",
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
      operationId: "PrivateEndpointConnections_CreateOrUpdate",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202],
      longRunning: { finalStateVia: null },
      body: { id: false, description: "required" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: null },
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_ListByPrivateLinkScope",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResources_Get",
      method: "GET",
      path: "/privateLinkResources/{groupName}",
      success: [200],
    },
  },
  status: {},
  provisioning: {},
  errors: "arm",
};

/**
 * Private endpoint connections of `Microsoft.HybridCompute/privateLinkScopes`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.HybridCompute/privateLinkScopes/{scopeName}`.
 * Api-version `2026-07-15`; read from `rebuilt/Microsoft.HybridCompute/privateLinkScopes/2026-07-15.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - A description must be sent with every decision.
 * - The status is a plain string without declared values.
 */
export class PrivateLinkScopeConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: PrivateLinkScopeApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, privateLinkScopeDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnections_ListByPrivateLinkScope`, `GET …/privateEndpointConnections` (carried over from another api-version)
   *
   * @returns All of them, page by page.
   */
  list(
    target: PrivateLinkScopeTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateLinkScopePrivateEndpointConnection> {
    return this.#host.list<PrivateLinkScopePrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @returns The connection.
   */
  get(
    target: PrivateLinkScopeTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<PrivateLinkScopePrivateEndpointConnection> {
    return this.#host.get<PrivateLinkScopePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200, 202 declared).
   */
  update(
    target: PrivateLinkScopeTarget,
    connectionName: string,
    body: PrivateLinkScopePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<PrivateLinkScopePrivateEndpointConnection> {
    return this.#host.update<PrivateLinkScopePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @param options - `description` is the reason shown to the consumer; the service asks for it.
   * @returns An operation to await; it can go on after the response (200, 202 declared).
   */
  approve(
    target: PrivateLinkScopeTarget,
    connectionName: string,
    options: DecisionOptions & { description: string },
  ): ConnectionOperation<PrivateLinkScopePrivateEndpointConnection> {
    return this.#host.approve<PrivateLinkScopePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @param options - `description` is the reason shown to the consumer; the service asks for it.
   * @returns An operation to await; it can go on after the response (200, 202 declared).
   */
  reject(
    target: PrivateLinkScopeTarget,
    connectionName: string,
    options: DecisionOptions & { description: string },
  ): ConnectionOperation<PrivateLinkScopePrivateEndpointConnection> {
    return this.#host.reject<PrivateLinkScopePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @returns An operation to await; it can go on after the response (200, 202, 204 declared).
   */
  delete(
    target: PrivateLinkScopeTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkResources_ListByPrivateLinkScope`, `GET …/privateLinkResources` (carried over from another api-version)
   *
   * @returns All of them, page by page.
   */
  listPrivateLinkResources(
    target: PrivateLinkScopeTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateLinkScopePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<PrivateLinkScopePrivateLinkResource>(target, options);
  }

  /**
   * Reads one private link resource.
   *
   * `PrivateLinkResources_Get`, `GET …/privateLinkResources/{groupName}` (carried over from another api-version)
   *
   * @param name - Name of the private link resource, usually its group id.
   * @returns The private link resource.
   */
  getPrivateLinkResource(
    target: PrivateLinkScopeTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<PrivateLinkScopePrivateLinkResource> {
    return this.#host.getPrivateLinkResource<PrivateLinkScopePrivateLinkResource>(target, name, options);
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
  ): ConnectionOperation<PrivateLinkScopePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<PrivateLinkScopePrivateEndpointConnection>(serialized, options);
  }
}
