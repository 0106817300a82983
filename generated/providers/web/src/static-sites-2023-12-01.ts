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

/** Api-versions that share this surface. */
export type StaticSiteApiVersion = "2023-12-01" | "2023-01-01";

/** A resource of type `Microsoft.Web/staticSites`: its id, or its names, which are not checked. */
export type StaticSiteTarget =
  | string
  | {
      subscriptionId?: string;
      /** 1 to 90 characters, pattern `^[-\w\._\(\)]+[^\.]$`. */
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

/** What the runtime needs to know. */
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
} as const;

/**
 * Private endpoint connections of `Microsoft.Web/staticSites`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/staticSites/{name}`.
 * Api-version `2023-12-01`, `2023-01-01`; read from `specification/web/resource-manager/Microsoft.Web/stable/2023-12-01/StaticSites.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - The definition has no operation that reads one private link resource.
 * - The status is a plain string without declared values.
 */
export class StaticSiteConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<StaticSiteApiVersion> = {}) {
    this.#host = new HostClient(credential, staticSiteDescriptor, options);
  }

  /** Lists the connections of a resource. `StaticSites_GetPrivateEndpointConnectionList`, `GET …/privateEndpointConnections` */
  list(
    target: StaticSiteTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<StaticSitePrivateEndpointConnection> {
    return this.#host.list<StaticSitePrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `StaticSites_GetPrivateEndpointConnection`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: StaticSiteTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<StaticSitePrivateEndpointConnection> {
    return this.#host.get<StaticSitePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `StaticSites_ApproveOrRejectPrivateEndpointConnection`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202.
   */
  update(
    target: StaticSiteTarget,
    connectionName: string,
    body: StaticSitePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<StaticSitePrivateEndpointConnection> {
    return this.#host.update<StaticSitePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: StaticSiteTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<StaticSitePrivateEndpointConnection> {
    return this.#host.approve<StaticSitePrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: StaticSiteTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<StaticSitePrivateEndpointConnection> {
    return this.#host.reject<StaticSitePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `StaticSites_DeletePrivateEndpointConnection`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202, 204.
   */
  delete(target: StaticSiteTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `StaticSites_GetPrivateLinkResources`, `GET …/privateLinkResources`
   * In one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: StaticSiteTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<StaticSitePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<StaticSitePrivateLinkResource>(target, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<StaticSitePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<StaticSitePrivateEndpointConnection>(serialized, options);
  }
}
