// Microsoft.Web/sites/slots, api-version 2023-12-01, 2023-01-01. Generated; do not edit.
// Surface 0e027e7d4927c073
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
  SiteSlotConnectionProperties,
  SiteSlotPrivateEndpointConnectionUpdate,
  SiteSlotPrivateLinkResource,
} from "./sites-slots.ts";

export type {
  SiteSlotConnectionProperties,
  SiteSlotConnectionState,
  SiteSlotConnectionStatus,
  SiteSlotConnectionUpdateProperties,
  SiteSlotPrivateEndpoint,
  SiteSlotPrivateEndpointConnectionUpdate,
  SiteSlotPrivateLinkResource,
  SiteSlotPrivateLinkResourceProperties,
  SiteSlotProvisioningState,
} from "./sites-slots.ts";

/** Api-versions that share this surface. */
export type SiteSlotApiVersion = "2023-12-01" | "2023-01-01";

/** A resource of type `Microsoft.Web/sites/slots`: its id, or its names, which are not checked. */
export type SiteSlotTarget =
  | string
  | {
      subscriptionId?: string;
      /** 1 to 90 characters, pattern `^[-\w\._\(\)]+[^\.]$`. */
      resourceGroupName: string;
      name: string;
      slot: string;
    };

/** A private endpoint connection of `Microsoft.Web/sites/slots`, as the service answers it. */
export interface SiteSlotPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  kind?: string;
  readonly type?: string;
  properties?: SiteSlotConnectionProperties;
}

/** What the runtime needs to know. */
export const siteSlotDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Web/sites/slots",
  apiVersions: ["2023-12-01", "2023-01-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}/slots/{slot}",
  operations: {
    list: {
      operationId: "WebApps_GetPrivateEndpointConnectionListSlot",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "WebApps_GetPrivateEndpointConnectionSlot",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "WebApps_ApproveOrRejectPrivateEndpointConnectionSlot",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202],
      longRunning: { finalStateVia: null },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "WebApps_DeletePrivateEndpointConnectionSlot",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: null },
    },
    listPrivateLinkResources: {
      operationId: "WebApps_GetPrivateLinkResourcesSlot",
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
 * Private endpoint connections of `Microsoft.Web/sites/slots`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}/slots/{slot}`.
 * Api-version `2023-12-01`, `2023-01-01`; read from `specification/web/resource-manager/Microsoft.Web/stable/2023-12-01/WebApps.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - The definition has no operation that reads one private link resource.
 * - The status is a plain string without declared values.
 */
export class SiteSlotConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<SiteSlotApiVersion> = {}) {
    this.#host = new HostClient(credential, siteSlotDescriptor, options);
  }

  /** Lists the connections of a resource. `WebApps_GetPrivateEndpointConnectionListSlot`, `GET …/privateEndpointConnections` */
  list(
    target: SiteSlotTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<SiteSlotPrivateEndpointConnection> {
    return this.#host.list<SiteSlotPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `WebApps_GetPrivateEndpointConnectionSlot`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: SiteSlotTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<SiteSlotPrivateEndpointConnection> {
    return this.#host.get<SiteSlotPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `WebApps_ApproveOrRejectPrivateEndpointConnectionSlot`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202.
   */
  update(
    target: SiteSlotTarget,
    connectionName: string,
    body: SiteSlotPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<SiteSlotPrivateEndpointConnection> {
    return this.#host.update<SiteSlotPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: SiteSlotTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<SiteSlotPrivateEndpointConnection> {
    return this.#host.approve<SiteSlotPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: SiteSlotTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<SiteSlotPrivateEndpointConnection> {
    return this.#host.reject<SiteSlotPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `WebApps_DeletePrivateEndpointConnectionSlot`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202, 204.
   */
  delete(target: SiteSlotTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `WebApps_GetPrivateLinkResourcesSlot`, `GET …/privateLinkResources`
   * In one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: SiteSlotTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<SiteSlotPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<SiteSlotPrivateLinkResource>(target, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<SiteSlotPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<SiteSlotPrivateEndpointConnection>(serialized, options);
  }
}
