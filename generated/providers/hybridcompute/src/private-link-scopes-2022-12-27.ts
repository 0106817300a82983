// Microsoft.HybridCompute/privateLinkScopes, api-version 2022-12-27, 2022-11-10. Generated; do not edit.
// Surface 9a86f2f543ea64db
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
  PrivateLinkScopePrivateEndpointConnection,
  PrivateLinkScopePrivateEndpointConnectionUpdate,
  PrivateLinkScopePrivateLinkResource,
} from "./private-link-scopes.ts";

export type {
  PrivateLinkScopeConnectionProperties,
  PrivateLinkScopeConnectionState,
  PrivateLinkScopeConnectionStatus,
  PrivateLinkScopeConnectionUpdateProperties,
  PrivateLinkScopeConnectionUpdateState,
  PrivateLinkScopePrivateEndpoint,
  PrivateLinkScopePrivateEndpointConnection,
  PrivateLinkScopePrivateEndpointConnectionUpdate,
  PrivateLinkScopePrivateLinkResource,
  PrivateLinkScopePrivateLinkResourceProperties,
  PrivateLinkScopeProvisioningState,
} from "./private-link-scopes.ts";

/** Api-versions of `Microsoft.HybridCompute/privateLinkScopes` that share this surface. */
export type PrivateLinkScopeApiVersion = "2022-12-27" | "2022-11-10";

/** A resource of type `Microsoft.HybridCompute/privateLinkScopes`: its resource id, or its names. What is declared of the names is not enforced. */
export type PrivateLinkScopeTarget =
  | string
  | {
      /** Declared as 1 to any number of characters. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters. */
      resourceGroupName: string;
      scopeName: string;
    };

/** All that the runtime needs of `Microsoft.HybridCompute/privateLinkScopes`. */
export const privateLinkScopeDescriptor: HostDescriptor = {
  resourceType: "Microsoft.HybridCompute/privateLinkScopes",
  apiVersions: ["2022-12-27", "2022-11-10"],
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
 * Api-version `2022-12-27`, `2022-11-10`; read from `specification/hybridcompute/resource-manager/Microsoft.HybridCompute/stable/2022-12-27/privateLinkScopes.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
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
   * `PrivateEndpointConnections_ListByPrivateLinkScope`, `GET …/privateEndpointConnections`
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
   * `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
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
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
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
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
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
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
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
   * `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
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
   * `PrivateLinkResources_ListByPrivateLinkScope`, `GET …/privateLinkResources`
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
   * `PrivateLinkResources_Get`, `GET …/privateLinkResources/{groupName}`
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
