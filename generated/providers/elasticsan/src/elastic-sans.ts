// Microsoft.ElasticSan/elasticSans, api-version 2025-09-01. Generated; do not edit.
// Surface f5e762cfa0c0c8c8
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
export type ElasticSanApiVersion = "2025-09-01";

/** A resource of type `Microsoft.ElasticSan/elasticSans`: its id, or its names, which are not checked. */
export type ElasticSanTarget =
  | string
  | {
      /** Format `uuid`. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      /** 3 to 24 characters, pattern `^[A-Za-z0-9]+((-|_)[a-z0-9A-Z]+)*$`. */
      elasticSanName: string;
    };

/** Status of a connection as the service spells it. */
export type ElasticSanConnectionStatus = "Pending" | "Approved" | "Failed" | "Rejected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
export type ElasticSanProvisioningState =
  | "Invalid"
  | "Succeeded"
  | "Failed"
  | "Canceled"
  | "Pending"
  | "Creating"
  | "Updating"
  | "Deleting"
  | "Deleted"
  | "Restoring"
  | (string & {});

/** A private endpoint connection of `Microsoft.ElasticSan/elasticSans`, as the service answers it. */
export interface ElasticSanPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties: ElasticSanConnectionProperties;
}

/** `properties` of a connection. */
export interface ElasticSanConnectionProperties {
  readonly provisioningState?: ElasticSanProvisioningState;
  privateEndpoint?: ElasticSanPrivateEndpoint;
  privateLinkServiceConnectionState: ElasticSanConnectionState;
  groupIds?: string[];
}

/** `properties.privateEndpoint` of a connection. */
export interface ElasticSanPrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface ElasticSanConnectionState {
  status?: ElasticSanConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection may carry. */
export interface ElasticSanPrivateEndpointConnectionUpdate {
  properties: ElasticSanConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface ElasticSanConnectionUpdateProperties {
  privateLinkServiceConnectionState: ElasticSanConnectionState;
  groupIds?: string[];
}

/** A private link resource: a group id with its members and zones. */
export interface ElasticSanPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: ElasticSanPrivateLinkResourceProperties;
}

/** `properties` of a private link resource. */
export interface ElasticSanPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
export const elasticSanDescriptor: HostDescriptor = {
  resourceType: "Microsoft.ElasticSan/elasticSans",
  apiVersions: ["2025-09-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ElasticSan/elasticSans/{elasticSanName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_List",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "PrivateEndpointConnections_Get",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "PrivateEndpointConnections_Create",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      longRunning: { finalStateVia: "location" },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: "location" },
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_ListByElasticSan",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Failed: "Unrecognized", Rejected: "Rejected" },
  provisioning: {
    Invalid: "Unrecognized",
    Succeeded: "Succeeded",
    Failed: "Failed",
    Canceled: "Canceled",
    Pending: "InProgress",
    Creating: "InProgress",
    Updating: "InProgress",
    Deleting: "InProgress",
    Deleted: "Unrecognized",
    Restoring: "InProgress",
  },
  errors: "arm",
} as const;

/**
 * Private endpoint connections of `Microsoft.ElasticSan/elasticSans`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ElasticSan/elasticSans/{elasticSanName}`.
 * Api-version `2025-09-01`; read from `rebuilt/Microsoft.ElasticSan/elasticSans/2025-09-01.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The definition has no operation that reads one private link resource.
 * - The list does not declare a next link, though its model has one; it is followed.
 * - Private link resources do not declare a next link, though their model has one; it is followed.
 * - The declared statuses lack Disconnected.
 * - Failed says that something went wrong with the connection, not whether it is approved, rejected or waiting.
 * - Pending stands for a change that has not begun.
 * - Invalid says neither how far a change is nor that it failed.
 * - Restoring is a change under way.
 * - Deleted says that the resource is gone, which is neither a success nor a failure of a change; the status beside it can be an old one.
 */
export class ElasticSanConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<ElasticSanApiVersion> = {}) {
    this.#host = new HostClient(credential, elasticSanDescriptor, options);
  }

  /** Lists the connections of a resource. `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections` (of another api-version) */
  list(
    target: ElasticSanTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ElasticSanPrivateEndpointConnection> {
    return this.#host.list<ElasticSanPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version) */
  get(
    target: ElasticSanTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<ElasticSanPrivateEndpointConnection> {
    return this.#host.get<ElasticSanPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version)
   * Can go on after its response; declared: 200, 201, final state via `location`.
   */
  update(
    target: ElasticSanTarget,
    connectionName: string,
    body: ElasticSanPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<ElasticSanPrivateEndpointConnection> {
    return this.#host.update<ElasticSanPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: ElasticSanTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ElasticSanPrivateEndpointConnection> {
    return this.#host.approve<ElasticSanPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: ElasticSanTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ElasticSanPrivateEndpointConnection> {
    return this.#host.reject<ElasticSanPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version)
   * Can go on after its response; declared: 200, 202, 204, final state via `location`.
   */
  delete(target: ElasticSanTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `PrivateLinkResources_ListByElasticSan`, `GET …/privateLinkResources` (of another api-version) */
  listPrivateLinkResources(
    target: ElasticSanTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ElasticSanPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<ElasticSanPrivateLinkResource>(target, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<ElasticSanPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<ElasticSanPrivateEndpointConnection>(serialized, options);
  }
}
