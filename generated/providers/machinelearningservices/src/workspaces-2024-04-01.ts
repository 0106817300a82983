// Microsoft.MachineLearningServices/workspaces, api-version 2024-04-01, 2023-10-01. Generated; do not edit.
// Surface 0d5dc1744e284d92
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
import type { WorkspaceConnectionUpdateIdentity, WorkspaceProvisioningState, WorkspaceSku } from "./workspaces.ts";

export type {
  WorkspaceConnectionUpdateIdentity,
  WorkspaceConnectionUpdateUserAssignedIdentities,
  WorkspaceProvisioningState,
  WorkspaceSku,
} from "./workspaces.ts";

/** Api-versions that share this surface. */
export type WorkspaceApiVersion = "2024-04-01" | "2023-10-01";

/** A resource of type `Microsoft.MachineLearningServices/workspaces`: its id, or its names, which are not checked. */
export type WorkspaceTarget =
  | string
  | {
      /** 1 to any number of characters. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      /** Pattern `^[a-zA-Z0-9][a-zA-Z0-9_-]{2,32}$`. */
      workspaceName: string;
    };

/** Status of a connection as the service spells it. */
export type WorkspaceConnectionStatus =
  "Pending" | "Approved" | "Rejected" | "Disconnected" | "Timeout" | (string & {});

/** A private endpoint connection of `Microsoft.MachineLearningServices/workspaces`, as the service answers it. */
export interface WorkspacePrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: WorkspaceConnectionProperties;
  identity?: WorkspaceIdentity;
  location?: string;
  tags?: Record<string, string>;
  sku?: WorkspaceSku;
}

/** `properties` of a connection. */
export interface WorkspaceConnectionProperties {
  privateEndpoint?: WorkspacePrivateEndpoint;
  privateLinkServiceConnectionState: WorkspaceConnectionState;
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
  actionsRequired?: string;
}

/** `identity` of a connection. */
export interface WorkspaceIdentity {
  /** Format `uuid`. */
  readonly principalId?: string;
  /** Format `uuid`. */
  readonly tenantId?: string;
  type: "None" | "SystemAssigned" | "UserAssigned" | "SystemAssigned,UserAssigned" | (string & {});
  userAssignedIdentities?: Record<string, WorkspaceUserAssignedIdentities>;
}

/** `identity.userAssignedIdentities` of a connection. */
export interface WorkspaceUserAssignedIdentities {
  /** Format `uuid`. */
  readonly principalId?: string;
  /** Format `uuid`. */
  readonly clientId?: string;
}

/** What an update of a connection may carry. */
export interface WorkspacePrivateEndpointConnectionUpdate {
  properties?: WorkspaceConnectionUpdateProperties;
  identity?: WorkspaceConnectionUpdateIdentity;
  location?: string;
  tags?: Record<string, string>;
  sku?: WorkspaceSku;
}

/** `properties` of an update. */
export interface WorkspaceConnectionUpdateProperties {
  privateLinkServiceConnectionState: WorkspaceConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface WorkspacePrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: WorkspacePrivateLinkResourceProperties;
  identity?: WorkspaceIdentity;
  location?: string;
  tags?: Record<string, string>;
  sku?: WorkspaceSku;
}

/** `properties` of a private link resource. */
export interface WorkspacePrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
export const workspaceDescriptor: HostDescriptor = {
  resourceType: "Microsoft.MachineLearningServices/workspaces",
  apiVersions: ["2024-04-01", "2023-10-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}",
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
      operationId: "PrivateLinkResources_List",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: null },
    },
  },
  status: {
    Pending: "Pending",
    Approved: "Approved",
    Rejected: "Rejected",
    Disconnected: "Disconnected",
    Timeout: "Unrecognized",
  },
  provisioning: { Succeeded: "Succeeded", Creating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
  errors: "arm",
} as const;

/**
 * Private endpoint connections of `Microsoft.MachineLearningServices/workspaces`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}`.
 * Api-version `2024-04-01`, `2023-10-01`; read from `specification/machinelearningservices/resource-manager/Microsoft.MachineLearningServices/stable/2024-04-01/machineLearningServices.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - The definition has no operation that reads one private link resource.
 * - Timeout says that the service gave up waiting, not whether the connection is approved, rejected or gone.
 */
export class WorkspaceConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<WorkspaceApiVersion> = {}) {
    this.#host = new HostClient(credential, workspaceDescriptor, options);
  }

  /**
   * Lists the connections of a resource. `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections`
   * In one page; a next link is followed if one comes.
   */
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
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Complete with its response; declared: 200.
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
   * Complete with its response; declared: 200, 204.
   */
  delete(target: WorkspaceTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `PrivateLinkResources_List`, `GET …/privateLinkResources`
   * In one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: WorkspaceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<WorkspacePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<WorkspacePrivateLinkResource>(target, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<WorkspacePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<WorkspacePrivateEndpointConnection>(serialized, options);
  }
}
