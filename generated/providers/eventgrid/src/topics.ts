// Microsoft.EventGrid/topics, api-version 2025-02-15, 2025-07-15-preview. Generated; do not edit.
// Surface 37700b5e15e3020a
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
export type TopicApiVersion = "2025-02-15" | "2025-07-15-preview";

/** A resource of type `Microsoft.EventGrid/topics`: its id, or its names, which are not checked. */
export type TopicTarget =
  | string
  | {
      /** Format `uuid`. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      parentName: string;
    };

/** Status of a connection as the service spells it. */
export type TopicConnectionStatus = "Pending" | "Approved" | "Rejected" | "Disconnected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
export type TopicProvisioningState =
  "Creating" | "Updating" | "Deleting" | "Succeeded" | "Canceled" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.EventGrid/topics`, as the service answers it. */
export interface TopicPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  properties?: TopicConnectionProperties;
  readonly type?: string;
}

/** `properties` of a connection. */
export interface TopicConnectionProperties {
  groupIds?: string[];
  privateEndpoint?: TopicPrivateEndpoint;
  privateLinkServiceConnectionState?: TopicConnectionState;
  provisioningState?: TopicProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface TopicPrivateEndpoint {
  id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface TopicConnectionState {
  actionsRequired?: string;
  description?: string;
  status?: TopicConnectionStatus;
}

/** What an update of a connection may carry. */
export interface TopicPrivateEndpointConnectionUpdate {
  properties?: TopicConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface TopicConnectionUpdateProperties {
  groupIds?: string[];
  privateEndpoint?: TopicPrivateEndpoint;
  privateLinkServiceConnectionState?: TopicConnectionState;
  provisioningState?: TopicProvisioningState;
}

/** A private link resource: a group id with its members and zones. */
export interface TopicPrivateLinkResource {
  id?: string;
  name?: string;
  properties?: TopicPrivateLinkResourceProperties;
  type?: string;
}

/** `properties` of a private link resource. */
export interface TopicPrivateLinkResourceProperties {
  displayName?: string;
  groupId?: string;
  requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
export const topicDescriptor: HostDescriptor = {
  resourceType: "Microsoft.EventGrid/topics",
  apiVersions: ["2025-02-15", "2025-07-15-preview"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.EventGrid/topics/{parentName}",
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
 * Private endpoint connections of `Microsoft.EventGrid/topics`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.EventGrid/topics/{parentName}`.
 * Api-version `2025-02-15`, `2025-07-15-preview`; read from `rebuilt/Microsoft.EventGrid/topics/2025-02-15.json`.
 * Calls reject with `RestError`; no error body is declared.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - No error body is declared.
 */
export class TopicConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<TopicApiVersion> = {}) {
    this.#host = new HostClient(credential, topicDescriptor, options);
  }

  /**
   * Lists the connections of a resource. `PrivateEndpointConnections_ListByResource`, `GET …/privateEndpointConnections`
   * Also takes `$filter`, `$top`, as `query` and `headers`.
   */
  list(target: TopicTarget, options: ListOptions = {}): PagedAsyncIterableIterator<TopicPrivateEndpointConnection> {
    return this.#host.list<TopicPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(target: TopicTarget, connectionName: string, options: CallOptions = {}): Promise<TopicPrivateEndpointConnection> {
    return this.#host.get<TopicPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 201.
   */
  update(
    target: TopicTarget,
    connectionName: string,
    body: TopicPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<TopicPrivateEndpointConnection> {
    return this.#host.update<TopicPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: TopicTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<TopicPrivateEndpointConnection> {
    return this.#host.approve<TopicPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: TopicTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<TopicPrivateEndpointConnection> {
    return this.#host.reject<TopicPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 202, 204.
   */
  delete(target: TopicTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `PrivateLinkResources_ListByResource`, `GET …/privateLinkResources`
   * Also takes `$filter`, `$top`, as `query` and `headers`.
   */
  listPrivateLinkResources(
    target: TopicTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<TopicPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<TopicPrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResources_Get`, `GET …/privateLinkResources/{privateLinkResourceName}` */
  getPrivateLinkResource(
    target: TopicTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<TopicPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<TopicPrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<TopicPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<TopicPrivateEndpointConnection>(serialized, options);
  }
}
