// Microsoft.DBforMySQL/servers, api-version 2018-06-01. Generated; do not edit.
// Surface a822c904aea0c102
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
export type ServerApiVersion = "2018-06-01";

/** A resource of type `Microsoft.DBforMySQL/servers`: its id, or its names, which are not checked. */
export type ServerTarget =
  | string
  | {
      /** 1 to any number of characters. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      serverName: string;
    };

/** Status of a connection as the service spells it. */
export type ServerConnectionStatus = string;

/** Provisioning state of a connection as the service spells it. */
export type ServerProvisioningState = string;

/** A private endpoint connection of `Microsoft.DBforMySQL/servers`, as the service answers it. */
export interface ServerPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: ServerConnectionProperties;
}

/** `properties` of a connection. */
export interface ServerConnectionProperties {
  privateEndpoint?: ServerPrivateEndpoint;
  privateLinkServiceConnectionState?: ServerConnectionState;
  readonly provisioningState?: ServerProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface ServerPrivateEndpoint {
  id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface ServerConnectionState {
  status: ServerConnectionStatus;
  description: string;
  readonly actionsRequired?: string;
}

/** What an update of a connection may carry. */
export interface ServerPrivateEndpointConnectionUpdate {
  properties?: ServerConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface ServerConnectionUpdateProperties {
  privateEndpoint?: ServerPrivateEndpoint;
  privateLinkServiceConnectionState?: ServerConnectionUpdateState;
}

/** `properties.privateLinkServiceConnectionState` of an update. */
export interface ServerConnectionUpdateState {
  status: ServerConnectionStatus;
  description: string;
}

/** A private link resource: a group id with its members and zones. */
export interface ServerPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly properties?: ServerPrivateLinkResourceProperties;
}

/** `properties` of a private link resource. */
export interface ServerPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
}

/** What the runtime needs to know. */
export const serverDescriptor: HostDescriptor = {
  resourceType: "Microsoft.DBforMySQL/servers",
  apiVersions: ["2018-06-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DBforMySQL/servers/{serverName}",
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
      success: [200, 202],
      longRunning: { finalStateVia: null },
      body: { id: false, description: "required" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: null },
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
  status: {},
  provisioning: { Ready: "Succeeded" },
  errors: "arm",
} as const;

/**
 * Private endpoint connections of `Microsoft.DBforMySQL/servers`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DBforMySQL/servers/{serverName}`.
 * Api-version `2018-06-01`; read from `specification/mysql/resource-manager/Microsoft.DBforMySQL/legacy/stable/2018-06-01/PrivateEndpointConnections.json`, `specification/mysql/resource-manager/Microsoft.DBforMySQL/legacy/stable/2018-06-01/PrivateLinkResources.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - A description must be sent with every decision.
 * - The status is a plain string without declared values.
 * - The provisioning state is free text; published examples of settled connections have Ready.
 * - PATCH changes tags alone and would leave the status as it is: approving and rejecting go through PUT.
 */
export class ServerConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<ServerApiVersion> = {}) {
    this.#host = new HostClient(credential, serverDescriptor, options);
  }

  /** Lists the connections of a resource. `PrivateEndpointConnections_ListByServer`, `GET …/privateEndpointConnections` */
  list(target: ServerTarget, options: ListOptions = {}): PagedAsyncIterableIterator<ServerPrivateEndpointConnection> {
    return this.#host.list<ServerPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: ServerTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<ServerPrivateEndpointConnection> {
    return this.#host.get<ServerPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202.
   */
  update(
    target: ServerTarget,
    connectionName: string,
    body: ServerPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<ServerPrivateEndpointConnection> {
    return this.#host.update<ServerPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. The service asks for a description. */
  approve(
    target: ServerTarget,
    connectionName: string,
    options: DecisionOptions & { description: string },
  ): ConnectionOperation<ServerPrivateEndpointConnection> {
    return this.#host.approve<ServerPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. The service asks for a description. */
  reject(
    target: ServerTarget,
    connectionName: string,
    options: DecisionOptions & { description: string },
  ): ConnectionOperation<ServerPrivateEndpointConnection> {
    return this.#host.reject<ServerPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202, 204.
   */
  delete(target: ServerTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `PrivateLinkResources_ListByServer`, `GET …/privateLinkResources` */
  listPrivateLinkResources(
    target: ServerTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ServerPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<ServerPrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResources_Get`, `GET …/privateLinkResources/{groupName}` */
  getPrivateLinkResource(
    target: ServerTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<ServerPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<ServerPrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<ServerPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<ServerPrivateEndpointConnection>(serialized, options);
  }
}
