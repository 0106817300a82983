// Microsoft.Web/sites, api-version 2025-05-01. Generated; do not edit.
// Surface ea65db73c510aa8c
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

/** Api-versions of `Microsoft.Web/sites` that share this surface. */
export type SiteApiVersion = "2025-05-01";

/** A resource of type `Microsoft.Web/sites`: its resource id, or its names. What is declared of the names is not enforced. */
export type SiteTarget =
  | string
  | {
      /** Declared as format `uuid`. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters, pattern `^[-\w\._\(\)]+[^\.]$`. */
      resourceGroupName: string;
      name: string;
    };

/** Status of a connection as `Microsoft.Web/sites` spells it. */
export type SiteConnectionStatus = string;

/** Provisioning state of a connection as `Microsoft.Web/sites` spells it. */
export type SiteProvisioningState = string;

/** A private endpoint connection of `Microsoft.Web/sites`, as the service answers it. */
export interface SitePrivateEndpointConnection {
  readonly id?: string;
  kind?: string;
  readonly name?: string;
  properties?: SiteConnectionProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** The `properties` of a connection. */
export interface SiteConnectionProperties {
  ipAddresses?: string[];
  privateEndpoint?: SitePrivateEndpoint;
  privateLinkServiceConnectionState?: SiteConnectionState;
  readonly provisioningState?: SiteProvisioningState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface SitePrivateEndpoint {
  readonly id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface SiteConnectionState {
  actionsRequired?: string;
  description?: string;
  status?: SiteConnectionStatus;
}

/** What an update of a connection of `Microsoft.Web/sites` may carry. */
export interface SitePrivateEndpointConnectionUpdate {
  kind?: string;
  properties?: SiteConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface SiteConnectionUpdateProperties {
  ipAddresses?: string[];
  privateLinkServiceConnectionState?: SiteConnectionState;
}

/** A private link resource of `Microsoft.Web/sites`: a group id with its members and zones. */
export interface SitePrivateLinkResource {
  id: string;
  name: string;
  properties: SitePrivateLinkResourceProperties;
  type: string;
}

/** The `properties` of a private link resource. */
export interface SitePrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  readonly requiredZoneNames?: string[];
}

/** All that the runtime needs of `Microsoft.Web/sites`. */
export const siteDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Web/sites",
  apiVersions: ["2025-05-01"],
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
};

/**
 * Private endpoint connections of `Microsoft.Web/sites`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}`.
 * Api-version `2025-05-01`; read from `rebuilt/Microsoft.Web/sites/2025-05-01.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The definition has no operation that reads one private link resource.
 * - The status is a plain string without declared values.
 */
export class SiteConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(credential: TokenCredential, options: HostClientOptions & { readonly apiVersion?: SiteApiVersion } = {}) {
    this.#host = new HostClient(credential, siteDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `WebApps_GetPrivateEndpointConnectionList`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, page by page.
   */
  list(target: SiteTarget, options: ListOptions = {}): PagedAsyncIterableIterator<SitePrivateEndpointConnection> {
    return this.#host.list<SitePrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `WebApps_GetPrivateEndpointConnection`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns The connection.
   */
  get(target: SiteTarget, connectionName: string, options: CallOptions = {}): Promise<SitePrivateEndpointConnection> {
    return this.#host.get<SitePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `WebApps_ApproveOrRejectPrivateEndpointConnection`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200, 202 declared).
   */
  update(
    target: SiteTarget,
    connectionName: string,
    body: SitePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<SitePrivateEndpointConnection> {
    return this.#host.update<SitePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `WebApps_ApproveOrRejectPrivateEndpointConnection`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 202 declared).
   */
  approve(
    target: SiteTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<SitePrivateEndpointConnection> {
    return this.#host.approve<SitePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `WebApps_ApproveOrRejectPrivateEndpointConnection`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 202 declared).
   */
  reject(
    target: SiteTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<SitePrivateEndpointConnection> {
    return this.#host.reject<SitePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `WebApps_DeletePrivateEndpointConnection`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns An operation to await; it can go on after the response (200, 202, 204 declared).
   */
  delete(target: SiteTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `WebApps_GetPrivateLinkResources`, `GET …/privateLinkResources`
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: SiteTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<SitePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<SitePrivateLinkResource>(target, options);
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
  ): ConnectionOperation<SitePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<SitePrivateEndpointConnection>(serialized, options);
  }
}
