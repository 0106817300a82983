// Microsoft.Compute/diskAccesses, api-version 2026-03-02. Generated; do not edit.
// Surface 23b690ecdbe614fe
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
export type DiskAccessApiVersion = "2026-03-02";

/** A resource of type `Microsoft.Compute/diskAccesses`: its id, or its names, which are not checked. */
export type DiskAccessTarget =
  | string
  | {
      /** Format `uuid`. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      diskAccessName: string;
    };

/** Status of a connection as the service spells it. */
export type DiskAccessConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
export type DiskAccessProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.Compute/diskAccesses`, as the service answers it. */
export interface DiskAccessPrivateEndpointConnection {
  properties?: DiskAccessConnectionProperties;
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
}

/** `properties` of a connection. */
export interface DiskAccessConnectionProperties {
  readonly privateEndpoint?: DiskAccessPrivateEndpoint;
  privateLinkServiceConnectionState: DiskAccessConnectionState;
  readonly provisioningState?: DiskAccessProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface DiskAccessPrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface DiskAccessConnectionState {
  status?: DiskAccessConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection may carry. */
export interface DiskAccessPrivateEndpointConnectionUpdate {
  properties?: DiskAccessConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface DiskAccessConnectionUpdateProperties {
  privateLinkServiceConnectionState: DiskAccessConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface DiskAccessPrivateLinkResource {
  properties?: DiskAccessPrivateLinkResourceProperties;
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
}

/** `properties` of a private link resource. */
export interface DiskAccessPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
export const diskAccessDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Compute/diskAccesses",
  apiVersions: ["2026-03-02"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Compute/diskAccesses/{diskAccessName}",
  operations: {
    list: {
      operationId: "DiskAccesses_ListPrivateEndpointConnections",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "DiskAccesses_GetAPrivateEndpointConnection",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "DiskAccesses_UpdateAPrivateEndpointConnection",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202],
      longRunning: { finalStateVia: null },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "DiskAccesses_DeleteAPrivateEndpointConnection",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: null },
    },
    listPrivateLinkResources: {
      operationId: "DiskAccesses_GetPrivateLinkResources",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: null },
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
  provisioning: {
    Succeeded: "Succeeded",
    Creating: "InProgress",
    Deleting: "InProgress",
    Failed: "Failed",
    Updating: "InProgress",
  },
  errors: "arm",
} as const;

/**
 * Private endpoint connections of `Microsoft.Compute/diskAccesses`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Compute/diskAccesses/{diskAccessName}`.
 * Api-version `2026-03-02`; read from `rebuilt/Microsoft.Compute/diskAccesses/2026-03-02.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The definition has no operation that reads one private link resource.
 * - The declared statuses lack Disconnected.
 * - The published example of an accepted update answers with the provisioning state Updating, which the enum does not have.
 */
export class DiskAccessConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<DiskAccessApiVersion> = {}) {
    this.#host = new HostClient(credential, diskAccessDescriptor, options);
  }

  /** Lists the connections of a resource. `DiskAccesses_ListPrivateEndpointConnections`, `GET …/privateEndpointConnections` (of another api-version) */
  list(
    target: DiskAccessTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<DiskAccessPrivateEndpointConnection> {
    return this.#host.list<DiskAccessPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `DiskAccesses_GetAPrivateEndpointConnection`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version) */
  get(
    target: DiskAccessTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<DiskAccessPrivateEndpointConnection> {
    return this.#host.get<DiskAccessPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `DiskAccesses_UpdateAPrivateEndpointConnection`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version)
   * Can go on after its response; declared: 200, 202.
   */
  update(
    target: DiskAccessTarget,
    connectionName: string,
    body: DiskAccessPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<DiskAccessPrivateEndpointConnection> {
    return this.#host.update<DiskAccessPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: DiskAccessTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<DiskAccessPrivateEndpointConnection> {
    return this.#host.approve<DiskAccessPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: DiskAccessTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<DiskAccessPrivateEndpointConnection> {
    return this.#host.reject<DiskAccessPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `DiskAccesses_DeleteAPrivateEndpointConnection`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version)
   * Can go on after its response; declared: 200, 202, 204.
   */
  delete(target: DiskAccessTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `DiskAccesses_GetPrivateLinkResources`, `GET …/privateLinkResources` (of another api-version)
   * In one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: DiskAccessTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<DiskAccessPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<DiskAccessPrivateLinkResource>(target, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<DiskAccessPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<DiskAccessPrivateEndpointConnection>(serialized, options);
  }
}
