// Microsoft.Security/privateLinks, api-version 2026-01-01. Generated; do not edit.
// Surface c13d56d224153763
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
export type PrivateLinkApiVersion = "2026-01-01";

/** A resource of type `Microsoft.Security/privateLinks`: its id, or its names, which are not checked. */
export type PrivateLinkTarget =
  | string
  | {
      /** Format `uuid`. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      /** 3 to 63 characters, pattern `^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$`. */
      privateLinkName: string;
    };

/** Status of a connection as the service spells it. */
export type PrivateLinkConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
export type PrivateLinkProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.Security/privateLinks`, as the service answers it. */
export interface PrivateLinkPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: PrivateLinkConnectionProperties;
  readonly systemData?: SystemData;
}

/** `properties` of a connection. */
export interface PrivateLinkConnectionProperties {
  readonly groupIds?: string[];
  privateEndpoint?: PrivateLinkPrivateEndpoint;
  privateLinkServiceConnectionState: PrivateLinkConnectionState;
  readonly provisioningState?: PrivateLinkProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface PrivateLinkPrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface PrivateLinkConnectionState {
  status?: PrivateLinkConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection may carry. */
export interface PrivateLinkPrivateEndpointConnectionUpdate {
  properties?: PrivateLinkConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface PrivateLinkConnectionUpdateProperties {
  privateLinkServiceConnectionState: PrivateLinkConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface PrivateLinkPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly properties?: PrivateLinkPrivateLinkResourceProperties;
  readonly systemData?: SystemData;
}

/** `properties` of a private link resource. */
export interface PrivateLinkPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
export const privateLinkDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Security/privateLinks",
  apiVersions: ["2026-01-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Security/privateLinks/{privateLinkName}",
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
      operationId: "PrivateEndpointConnections_CreateOrUpdate",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      longRunning: { finalStateVia: "azure-async-operation" },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [202, 204],
      longRunning: { finalStateVia: "azure-async-operation" },
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_List",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResources_Get",
      method: "GET",
      path: "/privateLinkResources/{groupId}",
      success: [200],
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
  provisioning: { Succeeded: "Succeeded", Creating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
  errors: "arm",
} as const;

/**
 * Private endpoint connections of `Microsoft.Security/privateLinks`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Security/privateLinks/{privateLinkName}`.
 * Api-version `2026-01-01`; read from `rebuilt/Microsoft.Security/privateLinks/2026-01-01.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The declared statuses lack Disconnected.
 */
export class PrivateLinkConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<PrivateLinkApiVersion> = {}) {
    this.#host = new HostClient(credential, privateLinkDescriptor, options);
  }

  /** Lists the connections of a resource. `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections` */
  list(
    target: PrivateLinkTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateLinkPrivateEndpointConnection> {
    return this.#host.list<PrivateLinkPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: PrivateLinkTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<PrivateLinkPrivateEndpointConnection> {
    return this.#host.get<PrivateLinkPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 201, final state via `azure-async-operation`.
   */
  update(
    target: PrivateLinkTarget,
    connectionName: string,
    body: PrivateLinkPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<PrivateLinkPrivateEndpointConnection> {
    return this.#host.update<PrivateLinkPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: PrivateLinkTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<PrivateLinkPrivateEndpointConnection> {
    return this.#host.approve<PrivateLinkPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: PrivateLinkTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<PrivateLinkPrivateEndpointConnection> {
    return this.#host.reject<PrivateLinkPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 202, 204, final state via `azure-async-operation`.
   */
  delete(target: PrivateLinkTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `PrivateLinkResources_List`, `GET …/privateLinkResources` */
  listPrivateLinkResources(
    target: PrivateLinkTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateLinkPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<PrivateLinkPrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResources_Get`, `GET …/privateLinkResources/{groupId}` */
  getPrivateLinkResource(
    target: PrivateLinkTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<PrivateLinkPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<PrivateLinkPrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<PrivateLinkPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<PrivateLinkPrivateEndpointConnection>(serialized, options);
  }
}
