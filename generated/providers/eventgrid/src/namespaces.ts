// Microsoft.EventGrid/namespaces, api-version 2025-02-15, 2025-07-15-preview. Generated; do not edit.
// Surface 61879ad5d4e41670
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
export type NamespaceApiVersion = "2025-02-15" | "2025-07-15-preview";

/** A resource of type `Microsoft.EventGrid/namespaces`: its id, or its names, which are not checked. */
export type NamespaceTarget =
  | string
  | {
      /** Format `uuid`. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      parentName: string;
    };

/** Status of a connection as the service spells it. */
export type NamespaceConnectionStatus = "Pending" | "Approved" | "Rejected" | "Disconnected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
export type NamespaceProvisioningState =
  "Creating" | "Updating" | "Deleting" | "Succeeded" | "Canceled" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.EventGrid/namespaces`, as the service answers it. */
export interface NamespacePrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  properties?: NamespaceConnectionProperties;
  readonly type?: string;
}

/** `properties` of a connection. */
export interface NamespaceConnectionProperties {
  groupIds?: string[];
  privateEndpoint?: NamespacePrivateEndpoint;
  privateLinkServiceConnectionState?: NamespaceConnectionState;
  provisioningState?: NamespaceProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface NamespacePrivateEndpoint {
  id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface NamespaceConnectionState {
  actionsRequired?: string;
  description?: string;
  status?: NamespaceConnectionStatus;
}

/** What an update of a connection may carry. */
export interface NamespacePrivateEndpointConnectionUpdate {
  properties?: NamespaceConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface NamespaceConnectionUpdateProperties {
  groupIds?: string[];
  privateEndpoint?: NamespacePrivateEndpoint;
  privateLinkServiceConnectionState?: NamespaceConnectionState;
  provisioningState?: NamespaceProvisioningState;
}

/** A private link resource: a group id with its members and zones. */
export interface NamespacePrivateLinkResource {
  id?: string;
  name?: string;
  properties?: NamespacePrivateLinkResourceProperties;
  type?: string;
}

/** `properties` of a private link resource. */
export interface NamespacePrivateLinkResourceProperties {
  displayName?: string;
  groupId?: string;
  requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
export const namespaceDescriptor: HostDescriptor = {
  resourceType: "Microsoft.EventGrid/namespaces",
  apiVersions: ["2025-02-15", "2025-07-15-preview"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.EventGrid/namespaces/{parentName}",
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
 * Private endpoint connections of `Microsoft.EventGrid/namespaces`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.EventGrid/namespaces/{parentName}`.
 * Api-version `2025-02-15`, `2025-07-15-preview`; read from `rebuilt/Microsoft.EventGrid/namespaces/2025-02-15.json`.
 * Calls reject with `RestError`; no error body is declared.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - No error body is declared.
 */
export class NamespaceConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<NamespaceApiVersion> = {}) {
    this.#host = new HostClient(credential, namespaceDescriptor, options);
  }

  /**
   * Lists the connections of a resource. `PrivateEndpointConnections_ListByResource`, `GET …/privateEndpointConnections`
   * Also takes `$filter`, `$top`, as `query` and `headers`.
   */
  list(
    target: NamespaceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<NamespacePrivateEndpointConnection> {
    return this.#host.list<NamespacePrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: NamespaceTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<NamespacePrivateEndpointConnection> {
    return this.#host.get<NamespacePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 201.
   */
  update(
    target: NamespaceTarget,
    connectionName: string,
    body: NamespacePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<NamespacePrivateEndpointConnection> {
    return this.#host.update<NamespacePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: NamespaceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<NamespacePrivateEndpointConnection> {
    return this.#host.approve<NamespacePrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: NamespaceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<NamespacePrivateEndpointConnection> {
    return this.#host.reject<NamespacePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 202, 204.
   */
  delete(target: NamespaceTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `PrivateLinkResources_ListByResource`, `GET …/privateLinkResources`
   * Also takes `$filter`, `$top`, as `query` and `headers`.
   */
  listPrivateLinkResources(
    target: NamespaceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<NamespacePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<NamespacePrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResources_Get`, `GET …/privateLinkResources/{privateLinkResourceName}` */
  getPrivateLinkResource(
    target: NamespaceTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<NamespacePrivateLinkResource> {
    return this.#host.getPrivateLinkResource<NamespacePrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<NamespacePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<NamespacePrivateEndpointConnection>(serialized, options);
  }
}
