// Microsoft.Synapse/workspaces, api-version 2021-06-01, 2021-05-01, 2020-12-01. Generated; do not edit.
// Surface 22b24108e4e7f1bd
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
export type WorkspaceApiVersion = "2021-06-01" | "2021-05-01" | "2020-12-01";

/** A resource of type `Microsoft.Synapse/workspaces`: its id, or its names, which are not checked. */
export type WorkspaceTarget =
  | string
  | {
      /** 1 to any number of characters. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      workspaceName: string;
    };

/** Status of a connection as the service spells it. */
export type WorkspaceConnectionStatus = string;

/** Provisioning state of a connection as the service spells it. */
export type WorkspaceProvisioningState = string;

/** A private endpoint connection of `Microsoft.Synapse/workspaces`, as the service answers it. */
export interface WorkspacePrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: WorkspaceConnectionProperties;
}

/** `properties` of a connection. */
export interface WorkspaceConnectionProperties {
  privateEndpoint?: WorkspacePrivateEndpoint;
  privateLinkServiceConnectionState?: WorkspaceConnectionState;
  readonly provisioningState?: WorkspaceProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface WorkspacePrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface WorkspaceConnectionState {
  status?: WorkspaceConnectionStatus;
  description?: string;
  readonly actionsRequired?: string;
}

/** What an update of a connection may carry. */
export interface WorkspacePrivateEndpointConnectionUpdate {
  properties?: WorkspaceConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface WorkspaceConnectionUpdateProperties {
  privateLinkServiceConnectionState?: WorkspaceConnectionUpdateState;
}

/** `properties.privateLinkServiceConnectionState` of an update. */
export interface WorkspaceConnectionUpdateState {
  status?: WorkspaceConnectionStatus;
  description?: string;
}

/** A private link resource: a group id with its members and zones. */
export interface WorkspacePrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly properties?: WorkspacePrivateLinkResourceProperties;
}

/** `properties` of a private link resource. */
export interface WorkspacePrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  readonly requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
export const workspaceDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Synapse/workspaces",
  apiVersions: ["2021-06-01", "2021-05-01", "2020-12-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}",
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
      longRunning: { finalStateVia: "azure-async-operation" },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: null },
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
      path: "/privateLinkResources/{privateLinkResourceName}",
      success: [200],
    },
  },
  status: {},
  provisioning: {},
  errors: "arm",
} as const;

/**
 * Private endpoint connections of `Microsoft.Synapse/workspaces`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}`.
 * Api-version `2021-06-01`, `2021-05-01`, `2020-12-01`; read from `specification/synapse/resource-manager/Microsoft.Synapse/stable/2021-06-01/privateEndpointConnections.json`, `specification/synapse/resource-manager/Microsoft.Synapse/stable/2021-06-01/privateLinkResources.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - The status is a plain string without declared values.
 */
export class WorkspaceConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<WorkspaceApiVersion> = {}) {
    this.#host = new HostClient(credential, workspaceDescriptor, options);
  }

  /** Lists the connections of a resource. `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections` */
  list(
    target: WorkspaceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<WorkspacePrivateEndpointConnection> {
    return this.#host.list<WorkspacePrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: WorkspaceTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<WorkspacePrivateEndpointConnection> {
    return this.#host.get<WorkspacePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 201, final state via `azure-async-operation`.
   */
  update(
    target: WorkspaceTarget,
    connectionName: string,
    body: WorkspacePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<WorkspacePrivateEndpointConnection> {
    return this.#host.update<WorkspacePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: WorkspaceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<WorkspacePrivateEndpointConnection> {
    return this.#host.approve<WorkspacePrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: WorkspaceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<WorkspacePrivateEndpointConnection> {
    return this.#host.reject<WorkspacePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202, 204.
   */
  delete(target: WorkspaceTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `PrivateLinkResources_List`, `GET …/privateLinkResources` */
  listPrivateLinkResources(
    target: WorkspaceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<WorkspacePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<WorkspacePrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResources_Get`, `GET …/privateLinkResources/{privateLinkResourceName}` */
  getPrivateLinkResource(
    target: WorkspaceTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<WorkspacePrivateLinkResource> {
    return this.#host.getPrivateLinkResource<WorkspacePrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<WorkspacePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<WorkspacePrivateEndpointConnection>(serialized, options);
  }
}
