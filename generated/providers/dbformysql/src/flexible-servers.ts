// Microsoft.DBforMySQL/flexibleServers, api-version 2024-12-30, 2025-12-01-preview. Generated; do not edit.
// Surface f185117d6c3e2792
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
export type FlexibleServerApiVersion = "2024-12-30" | "2025-12-01-preview";

/** A resource of type `Microsoft.DBforMySQL/flexibleServers`: its id, or its names, which are not checked. */
export type FlexibleServerTarget =
  | string
  | {
      /** Format `uuid`. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      /** Pattern `^[a-z0-9][-a-z0-9]*(?<!-)$`. */
      serverName: string;
    };

/** Status of a connection as the service spells it. */
export type FlexibleServerConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
export type FlexibleServerProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.DBforMySQL/flexibleServers`, as the service answers it. */
export interface FlexibleServerPrivateEndpointConnection {
  /** Format `arm-id`. */
  readonly id?: string;
  readonly name?: string;
  properties?: FlexibleServerConnectionProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** `properties` of a connection. */
export interface FlexibleServerConnectionProperties {
  readonly groupIds?: string[];
  privateEndpoint?: FlexibleServerPrivateEndpoint;
  privateLinkServiceConnectionState: FlexibleServerConnectionState;
  readonly provisioningState?: FlexibleServerProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface FlexibleServerPrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface FlexibleServerConnectionState {
  actionsRequired?: string;
  description?: string;
  status?: FlexibleServerConnectionStatus;
}

/** What an update of a connection may carry. */
export interface FlexibleServerPrivateEndpointConnectionUpdate {
  properties?: FlexibleServerConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface FlexibleServerConnectionUpdateProperties {
  privateLinkServiceConnectionState: FlexibleServerConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface FlexibleServerPrivateLinkResource {
  /** Format `arm-id`. */
  readonly id?: string;
  readonly name?: string;
  properties?: FlexibleServerPrivateLinkResourceProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** `properties` of a private link resource. */
export interface FlexibleServerPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
export const flexibleServerDescriptor: HostDescriptor = {
  resourceType: "Microsoft.DBforMySQL/flexibleServers",
  apiVersions: ["2024-12-30", "2025-12-01-preview"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DBforMySQL/flexibleServers/{serverName}",
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
      operationId: "PrivateEndpointConnections_CreateOrUpdate",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201, 202],
      longRunning: { finalStateVia: "azure-async-operation" },
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
      operationId: "PrivateLinkResources_ListByServer",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: null },
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
} as const;

/**
 * Private endpoint connections of `Microsoft.DBforMySQL/flexibleServers`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DBforMySQL/flexibleServers/{serverName}`.
 * Api-version `2024-12-30`, `2025-12-01-preview`; read from `rebuilt/Microsoft.DBforMySQL/flexibleServers/2024-12-30.json`.
 * Calls reject with `RestError`.
 * Names of connections are declared as pattern `^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*`; not enforced.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The list does not declare a next link, though its model has one; it is followed.
 * - The declared statuses lack Disconnected.
 * - Published examples of settled connections have the provisioning state Ready, which the enum does not have.
 */
export class FlexibleServerConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<FlexibleServerApiVersion> = {}) {
    this.#host = new HostClient(credential, flexibleServerDescriptor, options);
  }

  /** Lists the connections of a resource. `PrivateEndpointConnections_ListByServer`, `GET …/privateEndpointConnections` */
  list(
    target: FlexibleServerTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<FlexibleServerPrivateEndpointConnection> {
    return this.#host.list<FlexibleServerPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: FlexibleServerTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<FlexibleServerPrivateEndpointConnection> {
    return this.#host.get<FlexibleServerPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 201, 202, final state via `azure-async-operation`.
   */
  update(
    target: FlexibleServerTarget,
    connectionName: string,
    body: FlexibleServerPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<FlexibleServerPrivateEndpointConnection> {
    return this.#host.update<FlexibleServerPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: FlexibleServerTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<FlexibleServerPrivateEndpointConnection> {
    return this.#host.approve<FlexibleServerPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: FlexibleServerTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<FlexibleServerPrivateEndpointConnection> {
    return this.#host.reject<FlexibleServerPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202, 204, final state via `location`.
   */
  delete(target: FlexibleServerTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `PrivateLinkResources_ListByServer`, `GET …/privateLinkResources`
   * In one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: FlexibleServerTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<FlexibleServerPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<FlexibleServerPrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResources_Get`, `GET …/privateLinkResources/{groupName}` */
  getPrivateLinkResource(
    target: FlexibleServerTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<FlexibleServerPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<FlexibleServerPrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<FlexibleServerPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<FlexibleServerPrivateEndpointConnection>(serialized, options);
  }
}
