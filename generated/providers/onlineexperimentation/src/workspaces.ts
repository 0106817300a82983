// Microsoft.OnlineExperimentation/workspaces, api-version 2025-08-01-preview. Generated; do not edit.
// Surface b7de9240a7cbb14f
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

/** Api-versions of `Microsoft.OnlineExperimentation/workspaces` that share this surface. */
export type WorkspaceApiVersion = "2025-08-01-preview";

/** A resource of type `Microsoft.OnlineExperimentation/workspaces`: its resource id, or its names. What is declared of the names is not enforced. */
export type WorkspaceTarget =
  | string
  | {
      /** Declared as format `uuid`. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters. */
      resourceGroupName: string;
      /** Declared as pattern `^[a-z0-9](?!.*---)[a-z0-9-]{1,53}[a-z0-9]`. */
      workspaceName: string;
    };

/** Status of a connection as `Microsoft.OnlineExperimentation/workspaces` spells it. */
export type WorkspaceConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as `Microsoft.OnlineExperimentation/workspaces` spells it. */
export type WorkspaceProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.OnlineExperimentation/workspaces`, as the service answers it. */
export interface WorkspacePrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: WorkspaceConnectionProperties;
  readonly systemData?: SystemData;
}

/** The `properties` of a connection. */
export interface WorkspaceConnectionProperties {
  readonly groupIds?: string[];
  privateEndpoint?: WorkspacePrivateEndpoint;
  privateLinkServiceConnectionState: WorkspaceConnectionState;
  readonly provisioningState?: WorkspaceProvisioningState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface WorkspacePrivateEndpoint {
  readonly id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface WorkspaceConnectionState {
  status?: WorkspaceConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection of `Microsoft.OnlineExperimentation/workspaces` may carry. */
export interface WorkspacePrivateEndpointConnectionUpdate {
  properties?: WorkspaceConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface WorkspaceConnectionUpdateProperties {
  privateLinkServiceConnectionState: WorkspaceConnectionState;
}

/** A private link resource of `Microsoft.OnlineExperimentation/workspaces`: a group id with its members and zones. */
export interface WorkspacePrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly properties?: WorkspacePrivateLinkResourceProperties;
  readonly systemData?: SystemData;
}

/** The `properties` of a private link resource. */
export interface WorkspacePrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** All that the runtime needs of `Microsoft.OnlineExperimentation/workspaces`. */
export const workspaceDescriptor: HostDescriptor = {
  resourceType: "Microsoft.OnlineExperimentation/workspaces",
  apiVersions: ["2025-08-01-preview"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.OnlineExperimentation/workspaces/{workspaceName}",
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
      success: [202, 204],
      longRunning: { finalStateVia: "location" },
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
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
  provisioning: { Succeeded: "Succeeded", Creating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
  errors: "arm",
};

/**
 * Private endpoint connections of `Microsoft.OnlineExperimentation/workspaces`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.OnlineExperimentation/workspaces/{workspaceName}`.
 * Api-version `2025-08-01-preview`; read from `rebuilt/Microsoft.OnlineExperimentation/workspaces/2025-08-01-preview.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The declared statuses lack Disconnected.
 */
export class WorkspaceConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: WorkspaceApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, workspaceDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, page by page.
   */
  list(
    target: WorkspaceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<WorkspacePrivateEndpointConnection> {
    return this.#host.list<WorkspacePrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param connectionName - Declared as pattern `^[a-zA-Z0-9]*$`; not enforced.
   * @returns The connection.
   */
  get(
    target: WorkspaceTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<WorkspacePrivateEndpointConnection> {
    return this.#host.get<WorkspacePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param connectionName - Declared as pattern `^[a-zA-Z0-9]*$`; not enforced.
   * @param body - Sent as it is.
   * @returns An operation, complete with the response (200, 201 declared).
   */
  update(
    target: WorkspaceTarget,
    connectionName: string,
    body: WorkspacePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<WorkspacePrivateEndpointConnection> {
    return this.#host.update<WorkspacePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param connectionName - Declared as pattern `^[a-zA-Z0-9]*$`; not enforced.
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation, complete with the response (200, 201 declared).
   */
  approve(
    target: WorkspaceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<WorkspacePrivateEndpointConnection> {
    return this.#host.approve<WorkspacePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param connectionName - Declared as pattern `^[a-zA-Z0-9]*$`; not enforced.
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation, complete with the response (200, 201 declared).
   */
  reject(
    target: WorkspaceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<WorkspacePrivateEndpointConnection> {
    return this.#host.reject<WorkspacePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param connectionName - Declared as pattern `^[a-zA-Z0-9]*$`; not enforced.
   * @returns An operation to await; it can go on after the response (202, 204 declared, final state via `location`).
   */
  delete(target: WorkspaceTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkResources_List`, `GET …/privateLinkResources`
   *
   * @returns All of them, page by page.
   */
  listPrivateLinkResources(
    target: WorkspaceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<WorkspacePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<WorkspacePrivateLinkResource>(target, options);
  }

  /**
   * Reads one private link resource.
   *
   * `PrivateLinkResources_Get`, `GET …/privateLinkResources/{privateLinkResourceName}`
   *
   * @param name - Name of the private link resource, usually its group id.
   * @returns The private link resource.
   */
  getPrivateLinkResource(
    target: WorkspaceTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<WorkspacePrivateLinkResource> {
    return this.#host.getPrivateLinkResource<WorkspacePrivateLinkResource>(target, name, options);
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
  ): ConnectionOperation<WorkspacePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<WorkspacePrivateEndpointConnection>(serialized, options);
  }
}
