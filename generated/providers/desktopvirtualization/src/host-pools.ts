// Microsoft.DesktopVirtualization/hostPools, api-version 2025-10-10, 2026-04-01-preview. Generated; do not edit.
// Surface e02362d20024bf7c
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
export type HostPoolApiVersion = "2025-10-10" | "2026-04-01-preview";

/** A resource of type `Microsoft.DesktopVirtualization/hostPools`: its id, or its names, which are not checked. */
export type HostPoolTarget =
  | string
  | {
      /** Format `uuid`. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      /** 3 to 64 characters, pattern `^[A-Za-z0-9@.\-_ ]*$`. */
      hostPoolName: string;
    };

/** Status of a connection as the service spells it. */
export type HostPoolConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
export type HostPoolProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.DesktopVirtualization/hostPools`, as the service answers it. */
export interface HostPoolPrivateEndpointConnection {
  /** Format `arm-id`. */
  readonly id?: string;
  readonly name?: string;
  properties?: HostPoolConnectionProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** `properties` of a connection. */
export interface HostPoolConnectionProperties {
  readonly groupIds?: string[];
  privateEndpoint?: HostPoolPrivateEndpoint;
  privateLinkServiceConnectionState: HostPoolConnectionState;
  readonly provisioningState?: HostPoolProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface HostPoolPrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface HostPoolConnectionState {
  actionsRequired?: string;
  description?: string;
  status?: HostPoolConnectionStatus;
}

/** What an update of a connection may carry. */
export interface HostPoolPrivateEndpointConnectionUpdate {
  properties?: HostPoolConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface HostPoolConnectionUpdateProperties {
  privateLinkServiceConnectionState: HostPoolConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface HostPoolPrivateLinkResource {
  /** Format `arm-id`. */
  readonly id?: string;
  readonly name?: string;
  properties?: HostPoolPrivateLinkResourceProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** `properties` of a private link resource. */
export interface HostPoolPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
export const hostPoolDescriptor: HostDescriptor = {
  resourceType: "Microsoft.DesktopVirtualization/hostPools",
  apiVersions: ["2025-10-10", "2026-04-01-preview"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DesktopVirtualization/hostPools/{hostPoolName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_ListByHostPool",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      query: ["initialSkip", "isDescending", "pageSize"],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "PrivateEndpointConnections_GetByHostPool",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "PrivateEndpointConnections_UpdateByHostPool",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_DeleteByHostPool",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 204],
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_ListByHostPool",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      query: ["initialSkip", "isDescending", "pageSize"],
      paging: { items: "value", next: "nextLink" },
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
  provisioning: { Succeeded: "Succeeded", Creating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
  errors: "arm",
} as const;

/**
 * Private endpoint connections of `Microsoft.DesktopVirtualization/hostPools`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DesktopVirtualization/hostPools/{hostPoolName}`.
 * Api-version `2025-10-10`, `2026-04-01-preview`; read from `rebuilt/Microsoft.DesktopVirtualization/hostPools/2025-10-10.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The definition has no operation that reads one private link resource.
 * - The declared statuses lack Disconnected.
 */
export class HostPoolConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<HostPoolApiVersion> = {}) {
    this.#host = new HostClient(credential, hostPoolDescriptor, options);
  }

  /**
   * Lists the connections of a resource. `PrivateEndpointConnections_ListByHostPool`, `GET …/privateEndpointConnections`
   * Also takes `initialSkip`, `isDescending`, `pageSize`, as `query` and `headers`.
   */
  list(
    target: HostPoolTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<HostPoolPrivateEndpointConnection> {
    return this.#host.list<HostPoolPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_GetByHostPool`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: HostPoolTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<HostPoolPrivateEndpointConnection> {
    return this.#host.get<HostPoolPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_UpdateByHostPool`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Complete with its response; declared: 200.
   */
  update(
    target: HostPoolTarget,
    connectionName: string,
    body: HostPoolPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<HostPoolPrivateEndpointConnection> {
    return this.#host.update<HostPoolPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: HostPoolTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<HostPoolPrivateEndpointConnection> {
    return this.#host.approve<HostPoolPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: HostPoolTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<HostPoolPrivateEndpointConnection> {
    return this.#host.reject<HostPoolPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_DeleteByHostPool`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Complete with its response; declared: 200, 204.
   */
  delete(target: HostPoolTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `PrivateLinkResources_ListByHostPool`, `GET …/privateLinkResources`
   * Also takes `initialSkip`, `isDescending`, `pageSize`, as `query` and `headers`.
   */
  listPrivateLinkResources(
    target: HostPoolTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<HostPoolPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<HostPoolPrivateLinkResource>(target, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<HostPoolPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<HostPoolPrivateEndpointConnection>(serialized, options);
  }
}
