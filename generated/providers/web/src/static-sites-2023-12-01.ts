// Microsoft.Web/staticSites, api-version 2023-12-01, 2023-01-01. Generated; do not edit.
// Surface bda0870b7e5570c8
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
  StaticSiteConnectionProperties,
  StaticSitePrivateEndpointConnectionUpdate,
  StaticSitePrivateLinkResource,
} from "./static-sites.ts";

export type {
  StaticSiteConnectionProperties,
  StaticSiteConnectionState,
  StaticSiteConnectionStatus,
  StaticSiteConnectionUpdateProperties,
  StaticSitePrivateEndpoint,
  StaticSitePrivateEndpointConnectionUpdate,
  StaticSitePrivateLinkResource,
  StaticSitePrivateLinkResourceProperties,
  StaticSiteProvisioningState,
} from "./static-sites.ts";

/** Api-versions of `Microsoft.Web/staticSites` that share this surface. */
export type StaticSiteApiVersion = "2023-12-01" | "2023-01-01";

/** A resource of type `Microsoft.Web/staticSites`: its resource id, or its names. What is declared of the names is not enforced. */
export type StaticSiteTarget =
  | string
  | {
      subscriptionId?: string;
      /** Declared as 1 to 90 characters, pattern `^[-\w\._\(\)]+[^\.]$`. */
      resourceGroupName: string;
      name: string;
    };

/** A private endpoint connection of `Microsoft.Web/staticSites`, as the service answers it. */
export interface StaticSitePrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  kind?: string;
  readonly type?: string;
  properties?: StaticSiteConnectionProperties;
}

/** All that the runtime needs of `Microsoft.Web/staticSites`. */
export const staticSiteDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Web/staticSites",
  apiVersions: ["2023-12-01", "2023-01-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/staticSites/{name}",
  operations: {
    list: {
      operationId: "StaticSites_GetPrivateEndpointConnectionList",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "StaticSites_GetPrivateEndpointConnection",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "StaticSites_ApproveOrRejectPrivateEndpointConnection",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202],
      longRunning: { finalStateVia: null },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "StaticSites_DeletePrivateEndpointConnection",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: null },
    },
    listPrivateLinkResources: {
      operationId: "StaticSites_GetPrivateLinkResources",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: null },
    },
  },
  status: {},
  provisioning: {},
  errors: "arm",
};

/**
 * Private endpoint connections of `Microsoft.Web/staticSites`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/staticSites/{name}`.
 * Api-version `2023-12-01`, `2023-01-01`; read from `specification/web/resource-manager/Microsoft.Web/stable/2023-12-01/StaticSites.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - The definition has no operation that reads one private link resource.
 * - The status is a plain string without declared values.
 */
export class StaticSiteConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: StaticSiteApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, staticSiteDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `StaticSites_GetPrivateEndpointConnectionList`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, page by page.
   */
  list(
    target: StaticSiteTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<StaticSitePrivateEndpointConnection> {
    return this.#host.list<StaticSitePrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `StaticSites_GetPrivateEndpointConnection`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns The connection.
   */
  get(
    target: StaticSiteTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<StaticSitePrivateEndpointConnection> {
    return this.#host.get<StaticSitePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `StaticSites_ApproveOrRejectPrivateEndpointConnection`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200, 202 declared).
   */
  update(
    target: StaticSiteTarget,
    connectionName: string,
    body: StaticSitePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<StaticSitePrivateEndpointConnection> {
    return this.#host.update<StaticSitePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `StaticSites_ApproveOrRejectPrivateEndpointConnection`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 202 declared).
   */
  approve(
    target: StaticSiteTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<StaticSitePrivateEndpointConnection> {
    return this.#host.approve<StaticSitePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `StaticSites_ApproveOrRejectPrivateEndpointConnection`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 202 declared).
   */
  reject(
    target: StaticSiteTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<StaticSitePrivateEndpointConnection> {
    return this.#host.reject<StaticSitePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `StaticSites_DeletePrivateEndpointConnection`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns An operation to await; it can go on after the response (200, 202, 204 declared).
   */
  delete(target: StaticSiteTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `StaticSites_GetPrivateLinkResources`, `GET …/privateLinkResources`
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: StaticSiteTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<StaticSitePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<StaticSitePrivateLinkResource>(target, options);
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
  ): ConnectionOperation<StaticSitePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<StaticSitePrivateEndpointConnection>(serialized, options);
  }
}
