// Microsoft.Web/staticSites, api-version 2025-05-01. Generated; do not edit.
// Surface c142fb352759ec40
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

/** Api-versions of `Microsoft.Web/staticSites` that share this surface. */
export type StaticSiteApiVersion = "2025-05-01";

/** A resource of type `Microsoft.Web/staticSites`: its resource id, or its names. What is declared of the names is not enforced. */
export type StaticSiteTarget =
  | string
  | {
      /** Declared as format `uuid`. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters, pattern `^[-\w\._\(\)]+[^\.]$`. */
      resourceGroupName: string;
      name: string;
    };

/** Status of a connection as `Microsoft.Web/staticSites` spells it. */
export type StaticSiteConnectionStatus = string;

/** Provisioning state of a connection as `Microsoft.Web/staticSites` spells it. */
export type StaticSiteProvisioningState = string;

/** A private endpoint connection of `Microsoft.Web/staticSites`, as the service answers it. */
export interface StaticSitePrivateEndpointConnection {
  readonly id?: string;
  kind?: string;
  readonly name?: string;
  properties?: StaticSiteConnectionProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** The `properties` of a connection. */
export interface StaticSiteConnectionProperties {
  ipAddresses?: string[];
  privateEndpoint?: StaticSitePrivateEndpoint;
  privateLinkServiceConnectionState?: StaticSiteConnectionState;
  readonly provisioningState?: StaticSiteProvisioningState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface StaticSitePrivateEndpoint {
  readonly id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface StaticSiteConnectionState {
  actionsRequired?: string;
  description?: string;
  status?: StaticSiteConnectionStatus;
}

/** What an update of a connection of `Microsoft.Web/staticSites` may carry. */
export interface StaticSitePrivateEndpointConnectionUpdate {
  kind?: string;
  properties?: StaticSiteConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface StaticSiteConnectionUpdateProperties {
  ipAddresses?: string[];
  privateLinkServiceConnectionState?: StaticSiteConnectionState;
}

/** A private link resource of `Microsoft.Web/staticSites`: a group id with its members and zones. */
export interface StaticSitePrivateLinkResource {
  id: string;
  name: string;
  properties: StaticSitePrivateLinkResourceProperties;
  type: string;
}

/** The `properties` of a private link resource. */
export interface StaticSitePrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  readonly requiredZoneNames?: string[];
}

/** All that the runtime needs of `Microsoft.Web/staticSites`. */
export const staticSiteDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Web/staticSites",
  apiVersions: ["2025-05-01"],
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
 * Api-version `2025-05-01`; read from `rebuilt/Microsoft.Web/staticSites/2025-05-01.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
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
