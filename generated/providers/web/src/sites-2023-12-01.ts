// Microsoft.Web/sites, api-version 2023-12-01, 2023-01-01. Generated; do not edit.
// Surface 3883192acf58d57c
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
  SiteConnectionProperties,
  SitePrivateEndpointConnectionUpdate,
  SitePrivateLinkResource,
} from "./sites.ts";

export type {
  SiteConnectionProperties,
  SiteConnectionState,
  SiteConnectionStatus,
  SiteConnectionUpdateProperties,
  SitePrivateEndpoint,
  SitePrivateEndpointConnectionUpdate,
  SitePrivateLinkResource,
  SitePrivateLinkResourceProperties,
  SiteProvisioningState,
} from "./sites.ts";

/** Api-versions that share this surface. */
export type SiteApiVersion = "2023-12-01" | "2023-01-01";

/** A resource of type `Microsoft.Web/sites`: its id, or its names, which are not checked. */
export type SiteTarget =
  | string
  | {
      subscriptionId?: string;
      /** 1 to 90 characters, pattern `^[-\w\._\(\)]+[^\.]$`. */
      resourceGroupName: string;
      name: string;
    };

/** A private endpoint connection of `Microsoft.Web/sites`, as the service answers it. */
export interface SitePrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  kind?: string;
  readonly type?: string;
  properties?: SiteConnectionProperties;
}

/** What the runtime needs to know. */
export const siteDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Web/sites",
  apiVersions: ["2023-12-01", "2023-01-01"],
  target: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}",
  operations: {
    list: {
      operationId: "WebApps_GetPrivateEndpointConnectionList",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "WebApps_GetPrivateEndpointConnection",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "WebApps_ApproveOrRejectPrivateEndpointConnection",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202],
      longRunning: { finalStateVia: null },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "WebApps_DeletePrivateEndpointConnection",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: null },
    },
    listPrivateLinkResources: {
      operationId: "WebApps_GetPrivateLinkResources",
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
 * Private endpoint connections of `Microsoft.Web/sites`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}`.
 * Api-version `2023-12-01`, `2023-01-01`; read from `specification/web/resource-manager/Microsoft.Web/stable/2023-12-01/WebApps.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - The definition has no operation that reads one private link resource.
 * - The status is a plain string without declared values.
 */
export class SiteConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<SiteApiVersion> = {}) {
    this.#host = new HostClient(credential, siteDescriptor, options);
  }

  /** Lists the connections of a resource. `WebApps_GetPrivateEndpointConnectionList`, `GET …/privateEndpointConnections` */
  list(target: SiteTarget, options: ListOptions = {}): PagedAsyncIterableIterator<SitePrivateEndpointConnection> {
    return this.#host.list<SitePrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `WebApps_GetPrivateEndpointConnection`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(target: SiteTarget, connectionName: string, options: CallOptions = {}): Promise<SitePrivateEndpointConnection> {
    return this.#host.get<SitePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `WebApps_ApproveOrRejectPrivateEndpointConnection`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202.
   */
  update(
    target: SiteTarget,
    connectionName: string,
    body: SitePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<SitePrivateEndpointConnection> {
    return this.#host.update<SitePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: SiteTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<SitePrivateEndpointConnection> {
    return this.#host.approve<SitePrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: SiteTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<SitePrivateEndpointConnection> {
    return this.#host.reject<SitePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `WebApps_DeletePrivateEndpointConnection`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202, 204.
   */
  delete(target: SiteTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `WebApps_GetPrivateLinkResources`, `GET …/privateLinkResources`
   * In one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: SiteTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<SitePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<SitePrivateLinkResource>(target, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<SitePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<SitePrivateEndpointConnection>(serialized, options);
  }
}
