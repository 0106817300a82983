// Microsoft.DesktopVirtualization/hostPools, api-version 2024-04-03. Generated; do not edit.
// Surface 3679f5ae31e463aa
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
  HostPoolPrivateEndpointConnection,
  HostPoolPrivateEndpointConnectionUpdate,
  HostPoolPrivateLinkResource,
  HostPoolTarget,
} from "./host-pools.ts";

export type {
  HostPoolConnectionProperties,
  HostPoolConnectionState,
  HostPoolConnectionStatus,
  HostPoolConnectionUpdateProperties,
  HostPoolPrivateEndpoint,
  HostPoolPrivateEndpointConnection,
  HostPoolPrivateEndpointConnectionUpdate,
  HostPoolPrivateLinkResource,
  HostPoolPrivateLinkResourceProperties,
  HostPoolProvisioningState,
  HostPoolTarget,
} from "./host-pools.ts";

/** Api-versions that share this surface. */
export type HostPoolApiVersion = "2024-04-03";

/** What the runtime needs to know. */
export const hostPoolDescriptor: HostDescriptor = {
  resourceType: "Microsoft.DesktopVirtualization/hostPools",
  apiVersions: ["2024-04-03"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DesktopVirtualization/hostPools/{hostPoolName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_ListByHostPool",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      query: ["pageSize", "isDescending", "initialSkip"],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "PrivateEndpointConnections_GetByHostPool",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "PrivateEndpointConnections_UpdateByHostPool",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_DeleteByHostPool",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 204],
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_ListByHostPool",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      query: ["pageSize", "isDescending", "initialSkip"],
      paging: { items: "value", next: "nextLink" },
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
  provisioning: { Succeeded: "Succeeded", Creating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
  errors: "arm",
} as const;

/**
 * Private endpoint connections of `Microsoft.DesktopVirtualization/hostPools`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DesktopVirtualization/hostPools/{hostPoolName}`.
 * Api-version `2024-04-03`; read from `specification/desktopvirtualization/resource-manager/Microsoft.DesktopVirtualization/stable/2024-04-03/desktopvirtualization.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - The definition has no operation that reads one private link resource.
 * - The declared statuses lack Disconnected.
 */
export class HostPoolConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<HostPoolApiVersion> = {}) {
    this.#host = new HostClient(credential, hostPoolDescriptor, options);
  }

  /**
   * Lists the connections of a resource. `PrivateEndpointConnections_ListByHostPool`, `GET …/privateEndpointConnections`
   * Also takes `pageSize`, `isDescending`, `initialSkip`, as `query` and `headers`.
   */
  list(
    target: HostPoolTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<HostPoolPrivateEndpointConnection> {
    return this.#host.list<HostPoolPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_GetByHostPool`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: HostPoolTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<HostPoolPrivateEndpointConnection> {
    return this.#host.get<HostPoolPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_UpdateByHostPool`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Complete with its response; declared: 200.
   */
  update(
    target: HostPoolTarget,
    connectionName: string,
    body: HostPoolPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<HostPoolPrivateEndpointConnection> {
    return this.#host.update<HostPoolPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: HostPoolTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<HostPoolPrivateEndpointConnection> {
    return this.#host.approve<HostPoolPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: HostPoolTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<HostPoolPrivateEndpointConnection> {
    return this.#host.reject<HostPoolPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_DeleteByHostPool`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Complete with its response; declared: 200, 204.
   */
  delete(target: HostPoolTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `PrivateLinkResources_ListByHostPool`, `GET …/privateLinkResources`
   * Also takes `pageSize`, `isDescending`, `initialSkip`, as `query` and `headers`.
   */
  listPrivateLinkResources(
    target: HostPoolTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<HostPoolPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<HostPoolPrivateLinkResource>(target, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<HostPoolPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<HostPoolPrivateEndpointConnection>(serialized, options);
  }
}
