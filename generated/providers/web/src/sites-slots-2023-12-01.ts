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

/** Api-versions of `Microsoft.Web/sites/slots` that share this surface. */
export type SiteSlotApiVersion = "2023-12-01" | "2023-01-01";

/** A resource of type `Microsoft.Web/sites/slots`: its resource id, or its names. What is declared of the names is not enforced. */
export type SiteSlotTarget =
  | string
  | {
      subscriptionId?: string;
      /** Declared as 1 to 90 characters, pattern `^[-\w\._\(\)]+[^\.]$`. */
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

/** All that the runtime needs of `Microsoft.Web/sites/slots`. */
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
};

/**
 * Private endpoint connections of `Microsoft.Web/sites/slots`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}/slots/{slot}`.
 * Api-version `2023-12-01`, `2023-01-01`; read from `specification/web/resource-manager/Microsoft.Web/stable/2023-12-01/WebApps.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - The definition has no operation that reads one private link resource.
 * - The status is a plain string without declared values.
 */
export class SiteSlotConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: SiteSlotApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, siteSlotDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `WebApps_GetPrivateEndpointConnectionListSlot`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, page by page.
   */
  list(
    target: SiteSlotTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<SiteSlotPrivateEndpointConnection> {
    return this.#host.list<SiteSlotPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `WebApps_GetPrivateEndpointConnectionSlot`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns The connection.
   */
  get(
    target: SiteSlotTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<SiteSlotPrivateEndpointConnection> {
    return this.#host.get<SiteSlotPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `WebApps_ApproveOrRejectPrivateEndpointConnectionSlot`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200, 202 declared).
   */
  update(
    target: SiteSlotTarget,
    connectionName: string,
    body: SiteSlotPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<SiteSlotPrivateEndpointConnection> {
    return this.#host.update<SiteSlotPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `WebApps_ApproveOrRejectPrivateEndpointConnectionSlot`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 202 declared).
   */
  approve(
    target: SiteSlotTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<SiteSlotPrivateEndpointConnection> {
    return this.#host.approve<SiteSlotPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `WebApps_ApproveOrRejectPrivateEndpointConnectionSlot`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 202 declared).
   */
  reject(
    target: SiteSlotTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<SiteSlotPrivateEndpointConnection> {
    return this.#host.reject<SiteSlotPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `WebApps_DeletePrivateEndpointConnectionSlot`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns An operation to await; it can go on after the response (200, 202, 204 declared).
   */
  delete(target: SiteSlotTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `WebApps_GetPrivateLinkResourcesSlot`, `GET …/privateLinkResources`
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: SiteSlotTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<SiteSlotPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<SiteSlotPrivateLinkResource>(target, options);
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
  ): ConnectionOperation<SiteSlotPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<SiteSlotPrivateEndpointConnection>(serialized, options);
  }
}
