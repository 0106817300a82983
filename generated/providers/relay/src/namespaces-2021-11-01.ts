// Microsoft.Relay/namespaces, api-version 2021-11-01. Generated; do not edit.
// Surface d931c03dfdac0672
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
  NamespacePrivateEndpointConnection,
  NamespacePrivateEndpointConnectionUpdate,
  NamespacePrivateLinkResourceProperties,
} from "./namespaces.ts";

export type {
  NamespaceConnectionProperties,
  NamespaceConnectionState,
  NamespaceConnectionStatus,
  NamespaceConnectionUpdateProperties,
  NamespacePrivateEndpoint,
  NamespacePrivateEndpointConnection,
  NamespacePrivateEndpointConnectionUpdate,
  NamespacePrivateLinkResourceProperties,
  NamespaceProvisioningState,
} from "./namespaces.ts";

/** Api-versions of `Microsoft.Relay/namespaces` that share this surface. */
export type NamespaceApiVersion = "2021-11-01";

/** A resource of type `Microsoft.Relay/namespaces`: its resource id, or its names. What is declared of the names is not enforced. */
export type NamespaceTarget =
  | string
  | {
      subscriptionId?: string;
      /** Declared as 1 to 90 characters. */
      resourceGroupName: string;
      /** Declared as 6 to 50 characters. */
      namespaceName: string;
    };

/** A private link resource of `Microsoft.Relay/namespaces`: a group id with its members and zones. */
export interface NamespacePrivateLinkResource {
  properties?: NamespacePrivateLinkResourceProperties;
  id?: string;
  name?: string;
  type?: string;
}

/** All that the runtime needs of `Microsoft.Relay/namespaces`. */
export const namespaceDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Relay/namespaces",
  apiVersions: ["2021-11-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Relay/namespaces/{namespaceName}",
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
      success: [200, 201, 202],
      longRunning: { finalStateVia: null },
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
      operationId: "PrivateLinkResources_List",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResources_Get",
      method: "GET",
      path: "/privateLinkResources/{privateLinkResourceName}",
      success: [200],
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
};

/**
 * Private endpoint connections of `Microsoft.Relay/namespaces`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Relay/namespaces/{namespaceName}`.
 * Api-version `2021-11-01`; read from `specification/relay/resource-manager/Microsoft.Relay/stable/2021-11-01/Namespaces.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - Private link resources do not declare a next link, though their model has one; it is followed.
 * - The update can go on after its response although it is not flagged as long-running.
 * - The connection state has no actionsRequired.
 */
export class NamespaceConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: NamespaceApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, namespaceDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, page by page.
   */
  list(
    target: NamespaceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<NamespacePrivateEndpointConnection> {
    return this.#host.list<NamespacePrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns The connection.
   */
  get(
    target: NamespaceTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<NamespacePrivateEndpointConnection> {
    return this.#host.get<NamespacePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200, 201, 202 declared).
   */
  update(
    target: NamespaceTarget,
    connectionName: string,
    body: NamespacePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<NamespacePrivateEndpointConnection> {
    return this.#host.update<NamespacePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 201, 202 declared).
   */
  approve(
    target: NamespaceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<NamespacePrivateEndpointConnection> {
    return this.#host.approve<NamespacePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 201, 202 declared).
   */
  reject(
    target: NamespaceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<NamespacePrivateEndpointConnection> {
    return this.#host.reject<NamespacePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns An operation to await; it can go on after the response (200, 202, 204 declared).
   */
  delete(target: NamespaceTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkResources_List`, `GET …/privateLinkResources`
   *
   * @returns All of them, page by page.
   */
  listPrivateLinkResources(
    target: NamespaceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<NamespacePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<NamespacePrivateLinkResource>(target, options);
  }

  /**
   * Reads one private link resource.
   *
   * `PrivateLinkResources_Get`, `GET …/privateLinkResources/{privateLinkResourceName}`
   *
   * @param name - Name of the private link resource, usually its group id.
   * @returns The private link resource.
   */
  getPrivateLinkResource(
    target: NamespaceTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<NamespacePrivateLinkResource> {
    return this.#host.getPrivateLinkResource<NamespacePrivateLinkResource>(target, name, options);
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
  ): ConnectionOperation<NamespacePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<NamespacePrivateEndpointConnection>(serialized, options);
  }
}
