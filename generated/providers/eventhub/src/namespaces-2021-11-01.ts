// Microsoft.EventHub/namespaces, api-version 2021-11-01. Generated; do not edit.
// Surface 03dc4db864765b52
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
import type { NamespaceTarget } from "./namespaces-2024-01-01.ts";
import type {
  NamespacePrivateEndpointConnection,
  NamespacePrivateEndpointConnectionUpdate,
  NamespacePrivateLinkResource,
} from "./namespaces.ts";

export type { NamespaceTarget } from "./namespaces-2024-01-01.ts";
export type {
  NamespaceConnectionProperties,
  NamespaceConnectionState,
  NamespaceConnectionStatus,
  NamespaceConnectionUpdateProperties,
  NamespacePrivateEndpoint,
  NamespacePrivateEndpointConnection,
  NamespacePrivateEndpointConnectionUpdate,
  NamespacePrivateLinkResource,
  NamespacePrivateLinkResourceProperties,
  NamespaceProvisioningState,
} from "./namespaces.ts";

/** Api-versions that share this surface. */
export type NamespaceApiVersion = "2021-11-01";

/** What the runtime needs to know. */
export const namespaceDescriptor: HostDescriptor = {
  resourceType: "Microsoft.EventHub/namespaces",
  apiVersions: ["2021-11-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.EventHub/namespaces/{namespaceName}",
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
      operationId: "PrivateEndpointConnections_CreateOrUpdate",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: null },
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_Get",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected", Disconnected: "Disconnected" },
  provisioning: {
    Creating: "InProgress",
    Updating: "InProgress",
    Deleting: "InProgress",
    Succeeded: "Succeeded",
    Canceled: "Canceled",
    Failed: "Failed",
  },
  errors: "arm",
} as const;

/**
 * Private endpoint connections of `Microsoft.EventHub/namespaces`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.EventHub/namespaces/{namespaceName}`.
 * Api-version `2021-11-01`; read from `specification/eventhub/resource-manager/Microsoft.EventHub/stable/2021-11-01/namespaces-preview.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - The definition has no operation that reads one private link resource.
 * - Private link resources do not declare a next link, though their model has one; it is followed.
 * - The connection state has no actionsRequired.
 */
export class NamespaceConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<NamespaceApiVersion> = {}) {
    this.#host = new HostClient(credential, namespaceDescriptor, options);
  }

  /** Lists the connections of a resource. `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections` */
  list(
    target: NamespaceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<NamespacePrivateEndpointConnection> {
    return this.#host.list<NamespacePrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: NamespaceTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<NamespacePrivateEndpointConnection> {
    return this.#host.get<NamespacePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Complete with its response; declared: 200, 201.
   */
  update(
    target: NamespaceTarget,
    connectionName: string,
    body: NamespacePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<NamespacePrivateEndpointConnection> {
    return this.#host.update<NamespacePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: NamespaceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<NamespacePrivateEndpointConnection> {
    return this.#host.approve<NamespacePrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: NamespaceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<NamespacePrivateEndpointConnection> {
    return this.#host.reject<NamespacePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202, 204.
   */
  delete(target: NamespaceTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `PrivateLinkResources_Get`, `GET …/privateLinkResources` */
  listPrivateLinkResources(
    target: NamespaceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<NamespacePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<NamespacePrivateLinkResource>(target, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<NamespacePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<NamespacePrivateEndpointConnection>(serialized, options);
  }
}
