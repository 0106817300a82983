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

/** Api-versions that share this surface. */
export type StaticSiteApiVersion = "2025-05-01";

/** A resource of type `Microsoft.Web/staticSites`: its id, or its names, which are not checked. */
export type StaticSiteTarget =
  | string
  | {
      /** Format `uuid`. */
      subscriptionId?: string;
      /** 1 to 90 characters, pattern `^[-\w\._\(\)]+[^\.]$`. */
      resourceGroupName: string;
      name: string;
    };

/** Status of a connection as the service spells it. */
export type StaticSiteConnectionStatus = string;

/** Provisioning state of a connection as the service spells it. */
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

/** `properties` of a connection. */
export interface StaticSiteConnectionProperties {
  ipAddresses?: string[];
  privateEndpoint?: StaticSitePrivateEndpoint;
  privateLinkServiceConnectionState?: StaticSiteConnectionState;
  readonly provisioningState?: StaticSiteProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface StaticSitePrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface StaticSiteConnectionState {
  actionsRequired?: string;
  description?: string;
  status?: StaticSiteConnectionStatus;
}

/** What an update of a connection may carry. */
export interface StaticSitePrivateEndpointConnectionUpdate {
  kind?: string;
  properties?: StaticSiteConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface StaticSiteConnectionUpdateProperties {
  ipAddresses?: string[];
  privateLinkServiceConnectionState?: StaticSiteConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface StaticSitePrivateLinkResource {
  id: string;
  name: string;
  properties: StaticSitePrivateLinkResourceProperties;
  type: string;
}

/** `properties` of a private link resource. */
export interface StaticSitePrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  readonly requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
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
} as const;

/**
 * Private endpoint connections of `Microsoft.Web/staticSites`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/staticSites/{name}`.
 * Api-version `2025-05-01`; read from `rebuilt/Microsoft.Web/staticSites/2025-05-01.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
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
