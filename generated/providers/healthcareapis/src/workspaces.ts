// Microsoft.HealthcareApis/workspaces, api-version 2024-03-31, 2024-03-01. Generated; do not edit.
// Surface ccfc4b0b1086e90a
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

/** Api-versions of `Microsoft.HealthcareApis/workspaces` that share this surface. */
export type WorkspaceApiVersion = "2024-03-31" | "2024-03-01";

/** A resource of type `Microsoft.HealthcareApis/workspaces`: its resource id, or its names. What is declared of the names is not enforced. */
export type WorkspaceTarget =
  | string
  | {
      /** Declared as 1 to any number of characters. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters, pattern `^[-\w\._\(\)]+$`. */
      resourceGroupName: string;
      /** Declared as 3 to 24 characters. */
      workspaceName: string;
    };

/** Status of a connection as `Microsoft.HealthcareApis/workspaces` spells it. */
export type WorkspaceConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as `Microsoft.HealthcareApis/workspaces` spells it. */
export type WorkspaceProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.HealthcareApis/workspaces`, as the service answers it. */
export interface WorkspacePrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: WorkspaceConnectionProperties;
  readonly systemData?: SystemData;
}

/** The `properties` of a connection. */
export interface WorkspaceConnectionProperties {
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

/** What an update of a connection of `Microsoft.HealthcareApis/workspaces` may carry. */
export interface WorkspacePrivateEndpointConnectionUpdate {
  properties?: WorkspaceConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface WorkspaceConnectionUpdateProperties {
  privateLinkServiceConnectionState: WorkspaceConnectionState;
}

/** A private link resource of `Microsoft.HealthcareApis/workspaces`: a group id with its members and zones. */
export interface WorkspacePrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: WorkspacePrivateLinkResourceProperties;
  readonly systemData?: SystemData;
}

/** The `properties` of a private link resource. */
export interface WorkspacePrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** All that the runtime needs of `Microsoft.HealthcareApis/workspaces`. */
export const workspaceDescriptor: HostDescriptor = {
  resourceType: "Microsoft.HealthcareApis/workspaces",
  apiVersions: ["2024-03-31", "2024-03-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.HealthcareApis/workspaces/{workspaceName}",
  operations: {
    list: {
      operationId: "WorkspacePrivateEndpointConnections_ListByWorkspace",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: null },
    },
    get: {
      operationId: "WorkspacePrivateEndpointConnections_Get",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "WorkspacePrivateEndpointConnections_CreateOrUpdate",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
      longRunning: { finalStateVia: null },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "WorkspacePrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: null },
    },
    listPrivateLinkResources: {
      operationId: "WorkspacePrivateLinkResources_ListByWorkspace",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: null },
    },
    getPrivateLinkResource: {
      operationId: "WorkspacePrivateLinkResources_Get",
      method: "GET",
      path: "/privateLinkResources/{groupName}",
      success: [200],
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
  provisioning: { Succeeded: "Succeeded", Creating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
  errors: "arm",
};

/**
 * Private endpoint connections of `Microsoft.HealthcareApis/workspaces`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.HealthcareApis/workspaces/{workspaceName}`.
 * Api-version `2024-03-31`, `2024-03-01`; read from `specification/healthcareapis/resource-manager/Microsoft.HealthcareApis/stable/2024-03-31/healthcare-apis.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - The update is flagged as long-running, but neither 201 nor 202 is declared.
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
   * `WorkspacePrivateEndpointConnections_ListByWorkspace`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, in one page; a next link is followed if one comes.
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
   * `WorkspacePrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
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
   * `WorkspacePrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200 declared).
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
   * `WorkspacePrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200 declared).
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
   * `WorkspacePrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200 declared).
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
   * `WorkspacePrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns An operation to await; it can go on after the response (200, 202, 204 declared).
   */
  delete(target: WorkspaceTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `WorkspacePrivateLinkResources_ListByWorkspace`, `GET …/privateLinkResources`
   *
   * @returns All of them, in one page; a next link is followed if one comes.
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
   * `WorkspacePrivateLinkResources_Get`, `GET …/privateLinkResources/{groupName}`
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
