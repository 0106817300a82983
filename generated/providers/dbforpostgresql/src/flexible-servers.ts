// Microsoft.DBforPostgreSQL/flexibleServers, api-version 2025-08-01, 2026-04-01-preview. Generated; do not edit.
// Surface 1d8653bfbc993e0e
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

/** Api-versions of `Microsoft.DBforPostgreSQL/flexibleServers` that share this surface. */
export type FlexibleServerApiVersion = "2025-08-01" | "2026-04-01-preview";

/** A resource of type `Microsoft.DBforPostgreSQL/flexibleServers`: its resource id, or its names. What is declared of the names is not enforced. */
export type FlexibleServerTarget =
  | string
  | {
      /** Declared as format `uuid`. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters. */
      resourceGroupName: string;
      /** Declared as 3 to 63 characters, pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*`. */
      serverName: string;
    };

/** Status of a connection as `Microsoft.DBforPostgreSQL/flexibleServers` spells it. */
export type FlexibleServerConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as `Microsoft.DBforPostgreSQL/flexibleServers` spells it. */
export type FlexibleServerProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.DBforPostgreSQL/flexibleServers`, as the service answers it. */
export interface FlexibleServerPrivateEndpointConnection {
  /** Format `arm-id`. */
  readonly id?: string;
  readonly name?: string;
  properties?: FlexibleServerConnectionProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** The `properties` of a connection. */
export interface FlexibleServerConnectionProperties {
  readonly groupIds?: string[];
  privateEndpoint?: FlexibleServerPrivateEndpoint;
  privateLinkServiceConnectionState: FlexibleServerConnectionState;
  readonly provisioningState?: FlexibleServerProvisioningState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface FlexibleServerPrivateEndpoint {
  readonly id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface FlexibleServerConnectionState {
  actionsRequired?: string;
  description?: string;
  status?: FlexibleServerConnectionStatus;
}

/** What an update of a connection of `Microsoft.DBforPostgreSQL/flexibleServers` may carry. */
export interface FlexibleServerPrivateEndpointConnectionUpdate {
  properties?: FlexibleServerConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface FlexibleServerConnectionUpdateProperties {
  privateLinkServiceConnectionState: FlexibleServerConnectionState;
}

/** A private link resource of `Microsoft.DBforPostgreSQL/flexibleServers`: a group id with its members and zones. */
export interface FlexibleServerPrivateLinkResource {
  /** Format `arm-id`. */
  readonly id?: string;
  readonly name?: string;
  properties?: FlexibleServerPrivateLinkResourceProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** The `properties` of a private link resource. */
export interface FlexibleServerPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** All that the runtime needs of `Microsoft.DBforPostgreSQL/flexibleServers`. */
export const flexibleServerDescriptor: HostDescriptor = {
  resourceType: "Microsoft.DBforPostgreSQL/flexibleServers",
  apiVersions: ["2025-08-01", "2026-04-01-preview"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DBforPostgreSQL/flexibleServers/{serverName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_ListByServer",
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
      operationId: "PrivateEndpointConnection_Update",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [202],
      longRunning: { finalStateVia: null },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnection_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [202, 204],
      longRunning: { finalStateVia: "azure-async-operation" },
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_ListByServer",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResources_Get",
      method: "GET",
      path: "/privateLinkResources/{groupName}",
      success: [200],
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
  provisioning: {
    Succeeded: "Succeeded",
    Creating: "InProgress",
    Deleting: "InProgress",
    Failed: "Failed",
    Ready: "Succeeded",
  },
  errors: "arm",
};

/**
 * Private endpoint connections of `Microsoft.DBforPostgreSQL/flexibleServers`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DBforPostgreSQL/flexibleServers/{serverName}`.
 * Api-version `2025-08-01`, `2026-04-01-preview`; read from `rebuilt/Microsoft.DBforPostgreSQL/flexibleServers/2025-08-01.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The declared statuses lack Disconnected.
 * - Examples of earlier api-versions have the provisioning state Ready for settled connections, which the enum does not have.
 */
export class FlexibleServerConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: FlexibleServerApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, flexibleServerDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnections_ListByServer`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, page by page.
   */
  list(
    target: FlexibleServerTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<FlexibleServerPrivateEndpointConnection> {
    return this.#host.list<FlexibleServerPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param connectionName - Declared as pattern `^[a-zA-Z][a-zA-Z0-9-]*\.[a-fA-F0-9\-]+$`; not enforced.
   * @returns The connection.
   */
  get(
    target: FlexibleServerTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<FlexibleServerPrivateEndpointConnection> {
    return this.#host.get<FlexibleServerPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnection_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param connectionName - Declared as pattern `^[a-zA-Z][a-zA-Z0-9-]*\.[a-fA-F0-9\-]+$`; not enforced.
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (202 declared).
   */
  update(
    target: FlexibleServerTarget,
    connectionName: string,
    body: FlexibleServerPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<FlexibleServerPrivateEndpointConnection> {
    return this.#host.update<FlexibleServerPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnection_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param connectionName - Declared as pattern `^[a-zA-Z][a-zA-Z0-9-]*\.[a-fA-F0-9\-]+$`; not enforced.
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (202 declared).
   */
  approve(
    target: FlexibleServerTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<FlexibleServerPrivateEndpointConnection> {
    return this.#host.approve<FlexibleServerPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnection_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param connectionName - Declared as pattern `^[a-zA-Z][a-zA-Z0-9-]*\.[a-fA-F0-9\-]+$`; not enforced.
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (202 declared).
   */
  reject(
    target: FlexibleServerTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<FlexibleServerPrivateEndpointConnection> {
    return this.#host.reject<FlexibleServerPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnection_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param connectionName - Declared as pattern `^[a-zA-Z][a-zA-Z0-9-]*\.[a-fA-F0-9\-]+$`; not enforced.
   * @returns An operation to await; it can go on after the response (202, 204 declared, final state via `azure-async-operation`).
   */
  delete(target: FlexibleServerTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkResources_ListByServer`, `GET …/privateLinkResources`
   *
   * @returns All of them, page by page.
   */
  listPrivateLinkResources(
    target: FlexibleServerTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<FlexibleServerPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<FlexibleServerPrivateLinkResource>(target, options);
  }

  /**
   * Reads one private link resource.
   *
   * `PrivateLinkResources_Get`, `GET …/privateLinkResources/{groupName}`
   *
   * @param name - Name of the private link resource, usually its group id.
   * @returns The private link resource.
   */
  getPrivateLinkResource(
    target: FlexibleServerTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<FlexibleServerPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<FlexibleServerPrivateLinkResource>(target, name, options);
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
  ): ConnectionOperation<FlexibleServerPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<FlexibleServerPrivateEndpointConnection>(serialized, options);
  }
}
