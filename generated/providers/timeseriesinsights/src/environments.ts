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

/** Api-versions of `Microsoft.TimeSeriesInsights/environments` that share this surface. */
export type EnvironmentApiVersion = "2021-03-31-preview";

/** A resource of type `Microsoft.TimeSeriesInsights/environments`: its resource id, or its names. What is declared of the names is not enforced. */
export type EnvironmentTarget =
  | string
  | {
      subscriptionId?: string;
      resourceGroupName: string;
      environmentName: string;
    };

/** Status of a connection as `Microsoft.TimeSeriesInsights/environments` spells it. */
export type EnvironmentConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as `Microsoft.TimeSeriesInsights/environments` spells it. */
export type EnvironmentProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.TimeSeriesInsights/environments`, as the service answers it. */
export interface EnvironmentPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: EnvironmentConnectionProperties;
}

/** The `properties` of a connection. */
export interface EnvironmentConnectionProperties {
  readonly provisioningState?: EnvironmentProvisioningState;
  privateEndpoint?: EnvironmentPrivateEndpoint;
  groupIds?: string[];
  privateLinkServiceConnectionState: EnvironmentConnectionState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface EnvironmentPrivateEndpoint {
  readonly id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface EnvironmentConnectionState {
  status?: EnvironmentConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection of `Microsoft.TimeSeriesInsights/environments` may carry. */
export interface EnvironmentPrivateEndpointConnectionUpdate {
  properties?: EnvironmentConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface EnvironmentConnectionUpdateProperties {
  groupIds?: string[];
  privateLinkServiceConnectionState: EnvironmentConnectionState;
}

/** A private link resource of `Microsoft.TimeSeriesInsights/environments`: a group id with its members and zones. */
export interface EnvironmentPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: EnvironmentPrivateLinkResourceProperties;
}

/** The `properties` of a private link resource. */
export interface EnvironmentPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** All that the runtime needs of `Microsoft.TimeSeriesInsights/environments`. */
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
};

/**
 * Private endpoint connections of `Microsoft.TimeSeriesInsights/environments`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.TimeSeriesInsights/environments/{environmentName}`.
 * Api-version `2021-03-31-preview`; read from `specification/timeseriesinsights/resource-manager/Microsoft.TimeSeriesInsights/preview/2021-03-31-preview/timeseriesinsights.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - The definition has no operation that reads one private link resource.
 * - The declared statuses lack Disconnected.
 */
export class EnvironmentConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: EnvironmentApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, environmentDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnections_ListByEnvironment`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  list(
    target: EnvironmentTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<EnvironmentPrivateEndpointConnection> {
    return this.#host.list<EnvironmentPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns The connection.
   */
  get(
    target: EnvironmentTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<EnvironmentPrivateEndpointConnection> {
    return this.#host.get<EnvironmentPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param body - Sent as it is.
   * @returns An operation, complete with the response (200 declared).
   */
  update(
    target: EnvironmentTarget,
    connectionName: string,
    body: EnvironmentPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<EnvironmentPrivateEndpointConnection> {
    return this.#host.update<EnvironmentPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation, complete with the response (200 declared).
   */
  approve(
    target: EnvironmentTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<EnvironmentPrivateEndpointConnection> {
    return this.#host.approve<EnvironmentPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation, complete with the response (200 declared).
   */
  reject(
    target: EnvironmentTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<EnvironmentPrivateEndpointConnection> {
    return this.#host.reject<EnvironmentPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns An operation, complete with the response (200, 204 declared).
   */
  delete(target: EnvironmentTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkResources_ListSupported`, `GET …/privateLinkResources`
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: EnvironmentTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<EnvironmentPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<EnvironmentPrivateLinkResource>(target, options);
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
  ): ConnectionOperation<EnvironmentPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<EnvironmentPrivateEndpointConnection>(serialized, options);
  }
}
