// Microsoft.TimeSeriesInsights/environments, api-version 2021-03-31-preview. Generated; do not edit.
// Surface 5911f8fb52fdd8de
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
export type EnvironmentApiVersion = "2021-03-31-preview";

/** A resource of type `Microsoft.TimeSeriesInsights/environments`: its id, or its names, which are not checked. */
export type EnvironmentTarget =
  | string
  | {
      subscriptionId?: string;
      resourceGroupName: string;
      environmentName: string;
    };

/** Status of a connection as the service spells it. */
export type EnvironmentConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
export type EnvironmentProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.TimeSeriesInsights/environments`, as the service answers it. */
export interface EnvironmentPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: EnvironmentConnectionProperties;
}

/** `properties` of a connection. */
export interface EnvironmentConnectionProperties {
  readonly provisioningState?: EnvironmentProvisioningState;
  privateEndpoint?: EnvironmentPrivateEndpoint;
  groupIds?: string[];
  privateLinkServiceConnectionState: EnvironmentConnectionState;
}

/** `properties.privateEndpoint` of a connection. */
export interface EnvironmentPrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface EnvironmentConnectionState {
  status?: EnvironmentConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection may carry. */
export interface EnvironmentPrivateEndpointConnectionUpdate {
  properties?: EnvironmentConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface EnvironmentConnectionUpdateProperties {
  groupIds?: string[];
  privateLinkServiceConnectionState: EnvironmentConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface EnvironmentPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: EnvironmentPrivateLinkResourceProperties;
}

/** `properties` of a private link resource. */
export interface EnvironmentPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
export const environmentDescriptor: HostDescriptor = {
  resourceType: "Microsoft.TimeSeriesInsights/environments",
  apiVersions: ["2021-03-31-preview"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.TimeSeriesInsights/environments/{environmentName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_ListByEnvironment",
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
      operationId: "PrivateEndpointConnections_CreateOrUpdate",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 204],
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_ListSupported",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: null },
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
  provisioning: { Succeeded: "Succeeded", Creating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
  errors: "arm",
} as const;

/**
 * Private endpoint connections of `Microsoft.TimeSeriesInsights/environments`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.TimeSeriesInsights/environments/{environmentName}`.
 * Api-version `2021-03-31-preview`; read from `specification/timeseriesinsights/resource-manager/Microsoft.TimeSeriesInsights/preview/2021-03-31-preview/timeseriesinsights.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - The definition has no operation that reads one private link resource.
 * - The declared statuses lack Disconnected.
 */
export class EnvironmentConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<EnvironmentApiVersion> = {}) {
    this.#host = new HostClient(credential, environmentDescriptor, options);
  }

  /**
   * Lists the connections of a resource. `PrivateEndpointConnections_ListByEnvironment`, `GET …/privateEndpointConnections`
   * In one page; a next link is followed if one comes.
   */
  list(
    target: EnvironmentTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<EnvironmentPrivateEndpointConnection> {
    return this.#host.list<EnvironmentPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: EnvironmentTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<EnvironmentPrivateEndpointConnection> {
    return this.#host.get<EnvironmentPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Complete with its response; declared: 200.
   */
  update(
    target: EnvironmentTarget,
    connectionName: string,
    body: EnvironmentPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<EnvironmentPrivateEndpointConnection> {
    return this.#host.update<EnvironmentPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: EnvironmentTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<EnvironmentPrivateEndpointConnection> {
    return this.#host.approve<EnvironmentPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: EnvironmentTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<EnvironmentPrivateEndpointConnection> {
    return this.#host.reject<EnvironmentPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Complete with its response; declared: 200, 204.
   */
  delete(target: EnvironmentTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `PrivateLinkResources_ListSupported`, `GET …/privateLinkResources`
   * In one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: EnvironmentTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<EnvironmentPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<EnvironmentPrivateLinkResource>(target, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<EnvironmentPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<EnvironmentPrivateEndpointConnection>(serialized, options);
  }
}
