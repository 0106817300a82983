// Microsoft.ContainerService/managedClusters, api-version 2026-05-01, 2026-05-02-preview. Generated; do not edit.
// Surface 4c34971150b6d095
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
export type ManagedClusterApiVersion = "2026-05-01" | "2026-05-02-preview";

/** A resource of type `Microsoft.ContainerService/managedClusters`: its id, or its names, which are not checked. */
export type ManagedClusterTarget =
  | string
  | {
      /** Format `uuid`. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      /** 1 to 63 characters, pattern `^[a-zA-Z0-9]$|^[a-zA-Z0-9][-_a-zA-Z0-9]{0,61}[a-zA-Z0-9]$`. */
      resourceName: string;
    };

/** Status of a connection as the service spells it. */
export type ManagedClusterConnectionStatus = "Pending" | "Approved" | "Rejected" | "Disconnected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
export type ManagedClusterProvisioningState =
  "Canceled" | "Creating" | "Deleting" | "Failed" | "Succeeded" | (string & {});

/** A private endpoint connection of `Microsoft.ContainerService/managedClusters`, as the service answers it. */
export interface ManagedClusterPrivateEndpointConnection {
  /** Format `arm-id`. */
  readonly id?: string;
  readonly name?: string;
  properties?: ManagedClusterConnectionProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** `properties` of a connection. */
export interface ManagedClusterConnectionProperties {
  privateEndpoint?: ManagedClusterPrivateEndpoint;
  privateLinkServiceConnectionState: ManagedClusterConnectionState;
  readonly provisioningState?: ManagedClusterProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface ManagedClusterPrivateEndpoint {
  id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface ManagedClusterConnectionState {
  description?: string;
  status?: ManagedClusterConnectionStatus;
}

/** What an update of a connection may carry. */
export interface ManagedClusterPrivateEndpointConnectionUpdate {
  properties?: ManagedClusterConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface ManagedClusterConnectionUpdateProperties {
  privateEndpoint?: ManagedClusterPrivateEndpoint;
  privateLinkServiceConnectionState: ManagedClusterConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface ManagedClusterPrivateLinkResource {
  groupId?: string;
  id?: string;
  name?: string;
  /** Format `arm-id`. */
  readonly privateLinkServiceID?: string;
  requiredMembers?: string[];
  type?: string;
}

/** What the runtime needs to know. */
export const managedClusterDescriptor: HostDescriptor = {
  resourceType: "Microsoft.ContainerService/managedClusters",
  apiVersions: ["2026-05-01", "2026-05-02-preview"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerService/managedClusters/{resourceName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_List",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: null },
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
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 204],
      longRunning: { finalStateVia: "azure-async-operation" },
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_List",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: null },
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected", Disconnected: "Disconnected" },
  provisioning: {
    Canceled: "Canceled",
    Creating: "InProgress",
    Deleting: "InProgress",
    Failed: "Failed",
    Succeeded: "Succeeded",
  },
  errors: "arm",
} as const;

/**
 * Private endpoint connections of `Microsoft.ContainerService/managedClusters`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerService/managedClusters/{resourceName}`.
 * Api-version `2026-05-01`, `2026-05-02-preview`; read from `rebuilt/Microsoft.ContainerService/managedClusters/2026-05-01.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The definition has no operation that reads one private link resource.
 * - The removal is flagged as long-running, but neither 201 nor 202 is declared.
 * - The connection state has no actionsRequired.
 */
export class ManagedClusterConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<ManagedClusterApiVersion> = {}) {
    this.#host = new HostClient(credential, managedClusterDescriptor, options);
  }

  /**
   * Lists the connections of a resource. `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections` (of another api-version)
   * In one page; a next link is followed if one comes.
   */
  list(
    target: ManagedClusterTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ManagedClusterPrivateEndpointConnection> {
    return this.#host.list<ManagedClusterPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version) */
  get(
    target: ManagedClusterTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<ManagedClusterPrivateEndpointConnection> {
    return this.#host.get<ManagedClusterPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version)
   * Complete with its response; declared: 200, 201.
   */
  update(
    target: ManagedClusterTarget,
    connectionName: string,
    body: ManagedClusterPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<ManagedClusterPrivateEndpointConnection> {
    return this.#host.update<ManagedClusterPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: ManagedClusterTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ManagedClusterPrivateEndpointConnection> {
    return this.#host.approve<ManagedClusterPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: ManagedClusterTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ManagedClusterPrivateEndpointConnection> {
    return this.#host.reject<ManagedClusterPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version)
   * Can go on after its response; declared: 200, 204, final state via `azure-async-operation`.
   */
  delete(target: ManagedClusterTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `PrivateLinkResources_List`, `GET …/privateLinkResources` (of another api-version)
   * In one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: ManagedClusterTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ManagedClusterPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<ManagedClusterPrivateLinkResource>(target, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<ManagedClusterPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<ManagedClusterPrivateEndpointConnection>(serialized, options);
  }
}
