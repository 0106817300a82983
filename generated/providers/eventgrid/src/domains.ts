// Microsoft.EventGrid/domains, api-version 2025-02-15, 2025-07-15-preview. Generated; do not edit.
// Surface dd20f98a7cbb05ec
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

/** Api-versions that share this surface. */
export type DomainApiVersion = "2025-02-15" | "2025-07-15-preview";

/** A resource of type `Microsoft.EventGrid/domains`: its id, or its names, which are not checked. */
export type DomainTarget =
  | string
  | {
      /** Format `uuid`. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      parentName: string;
    };

/** Status of a connection as the service spells it. */
export type DomainConnectionStatus = "Pending" | "Approved" | "Rejected" | "Disconnected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
export type DomainProvisioningState =
  "Creating" | "Updating" | "Deleting" | "Succeeded" | "Canceled" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.EventGrid/domains`, as the service answers it. */
export interface DomainPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  properties?: DomainConnectionProperties;
  readonly type?: string;
}

/** `properties` of a connection. */
export interface DomainConnectionProperties {
  groupIds?: string[];
  privateEndpoint?: DomainPrivateEndpoint;
  privateLinkServiceConnectionState?: DomainConnectionState;
  provisioningState?: DomainProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface DomainPrivateEndpoint {
  id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface DomainConnectionState {
  actionsRequired?: string;
  description?: string;
  status?: DomainConnectionStatus;
}

/** What an update of a connection may carry. */
export interface DomainPrivateEndpointConnectionUpdate {
  properties?: DomainConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface DomainConnectionUpdateProperties {
  groupIds?: string[];
  privateEndpoint?: DomainPrivateEndpoint;
  privateLinkServiceConnectionState?: DomainConnectionState;
  provisioningState?: DomainProvisioningState;
}

/** A private link resource: a group id with its members and zones. */
export interface DomainPrivateLinkResource {
  id?: string;
  name?: string;
  properties?: DomainPrivateLinkResourceProperties;
  type?: string;
}

/** `properties` of a private link resource. */
export interface DomainPrivateLinkResourceProperties {
  displayName?: string;
  groupId?: string;
  requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
export const domainDescriptor: HostDescriptor = {
  resourceType: "Microsoft.EventGrid/domains",
  apiVersions: ["2025-02-15", "2025-07-15-preview"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.EventGrid/domains/{parentName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_ListByResource",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      query: ["$filter", "$top"],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "PrivateEndpointConnections_Get",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "PrivateEndpointConnections_Update",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      longRunning: { finalStateVia: null },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [202, 204],
      longRunning: { finalStateVia: null },
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_ListByResource",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      query: ["$filter", "$top"],
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
  errors: "undeclared",
} as const;

/**
 * Private endpoint connections of `Microsoft.EventGrid/domains`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.EventGrid/domains/{parentName}`.
 * Api-version `2025-02-15`, `2025-07-15-preview`; read from `rebuilt/Microsoft.EventGrid/domains/2025-02-15.json`.
 * Calls reject with `RestError`; no error body is declared.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - No error body is declared.
 */
export class DomainConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<DomainApiVersion> = {}) {
    this.#host = new HostClient(credential, domainDescriptor, options);
  }

  /**
   * Lists the connections of a resource. `PrivateEndpointConnections_ListByResource`, `GET …/privateEndpointConnections`
   * Also takes `$filter`, `$top`, as `query` and `headers`.
   */
  list(target: DomainTarget, options: ListOptions = {}): PagedAsyncIterableIterator<DomainPrivateEndpointConnection> {
    return this.#host.list<DomainPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: DomainTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<DomainPrivateEndpointConnection> {
    return this.#host.get<DomainPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 201.
   */
  update(
    target: DomainTarget,
    connectionName: string,
    body: DomainPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<DomainPrivateEndpointConnection> {
    return this.#host.update<DomainPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: DomainTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<DomainPrivateEndpointConnection> {
    return this.#host.approve<DomainPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: DomainTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<DomainPrivateEndpointConnection> {
    return this.#host.reject<DomainPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 202, 204.
   */
  delete(target: DomainTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `PrivateLinkResources_ListByResource`, `GET …/privateLinkResources`
   * Also takes `$filter`, `$top`, as `query` and `headers`.
   */
  listPrivateLinkResources(
    target: DomainTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<DomainPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<DomainPrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResources_Get`, `GET …/privateLinkResources/{privateLinkResourceName}` */
  getPrivateLinkResource(
    target: DomainTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<DomainPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<DomainPrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<DomainPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<DomainPrivateEndpointConnection>(serialized, options);
  }
}
