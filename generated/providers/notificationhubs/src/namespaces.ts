// Microsoft.NotificationHubs/namespaces, api-version 2023-09-01, 2023-10-01-preview. Generated; do not edit.
// Surface 1a90735c8eaf88f4
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

/** Api-versions of `Microsoft.NotificationHubs/namespaces` that share this surface. */
export type NamespaceApiVersion = "2023-09-01" | "2023-10-01-preview";

/** A resource of type `Microsoft.NotificationHubs/namespaces`: its resource id, or its names. What is declared of the names is not enforced. */
export type NamespaceTarget =
  | string
  | {
      /** Declared as format `uuid`. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters. */
      resourceGroupName: string;
      /** Declared as 1 to 50 characters, pattern `^[a-zA-Z][a-zA-Z0-9-]*$`. */
      namespaceName: string;
    };

/** Status of a connection as `Microsoft.NotificationHubs/namespaces` spells it. */
export type NamespaceConnectionStatus = "Disconnected" | "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as `Microsoft.NotificationHubs/namespaces` spells it. */
export type NamespaceProvisioningState =
  | "Unknown"
  | "Succeeded"
  | "Creating"
  | "Updating"
  | "UpdatingByProxy"
  | "Deleting"
  | "DeletingByProxy"
  | "Deleted"
  | (string & {});

/** A private endpoint connection of `Microsoft.NotificationHubs/namespaces`, as the service answers it. */
export interface NamespacePrivateEndpointConnection {
  /** Format `arm-id`. */
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: NamespaceConnectionProperties;
}

/** The `properties` of a connection. */
export interface NamespaceConnectionProperties {
  provisioningState?: NamespaceProvisioningState;
  privateEndpoint?: NamespacePrivateEndpoint;
  readonly groupIds?: string[];
  privateLinkServiceConnectionState?: NamespaceConnectionState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface NamespacePrivateEndpoint {
  readonly id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface NamespaceConnectionState {
  status?: NamespaceConnectionStatus;
  readonly description?: string;
  readonly actionsRequired?: string;
}

/** What an update of a connection of `Microsoft.NotificationHubs/namespaces` may carry. */
export interface NamespacePrivateEndpointConnectionUpdate {
  properties?: NamespaceConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface NamespaceConnectionUpdateProperties {
  provisioningState?: NamespaceProvisioningState;
  privateLinkServiceConnectionState?: NamespaceConnectionUpdateState;
}

/** The `properties.privateLinkServiceConnectionState` of an update. */
export interface NamespaceConnectionUpdateState {
  status?: NamespaceConnectionStatus;
}

/** A private link resource of `Microsoft.NotificationHubs/namespaces`: a group id with its members and zones. */
export interface NamespacePrivateLinkResource {
  /** Format `arm-id`. */
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: NamespacePrivateLinkResourceProperties;
}

/** The `properties` of a private link resource. */
export interface NamespacePrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  readonly requiredZoneNames?: string[];
}

/** All that the runtime needs of `Microsoft.NotificationHubs/namespaces`. */
export const namespaceDescriptor: HostDescriptor = {
  resourceType: "Microsoft.NotificationHubs/namespaces",
  apiVersions: ["2023-09-01", "2023-10-01-preview"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.NotificationHubs/namespaces/{namespaceName}",
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
      longRunning: { finalStateVia: "azure-async-operation" },
      body: { id: false, description: "forbidden" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [202, 204],
      longRunning: { finalStateVia: "location" },
    },
    listPrivateLinkResources: {
      operationId: "PrivateEndpointConnections_ListGroupIds",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    getPrivateLinkResource: {
      operationId: "PrivateEndpointConnections_GetGroupId",
      method: "GET",
      path: "/privateLinkResources/{subResourceName}",
      success: [200],
    },
  },
  status: { Disconnected: "Disconnected", Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
  provisioning: {
    Unknown: "Unrecognized",
    Succeeded: "Succeeded",
    Creating: "InProgress",
    Updating: "InProgress",
    UpdatingByProxy: "InProgress",
    Deleting: "InProgress",
    DeletingByProxy: "InProgress",
    Deleted: "Unrecognized",
  },
  errors: "arm",
};

/**
 * Private endpoint connections of `Microsoft.NotificationHubs/namespaces`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.NotificationHubs/namespaces/{namespaceName}`.
 * Api-version `2023-09-01`, `2023-10-01-preview`; read from `specification/notificationhubs/resource-manager/Microsoft.NotificationHubs/stable/2023-09-01/notificationhubs.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - The list does not declare a next link, though its model has one; it is followed.
 * - Private link resources do not declare a next link, though their model has one; it is followed.
 * - A description cannot be sent with a decision.
 * - UpdatingByProxy and DeletingByProxy are changes under way, as Updating and Deleting are.
 * - Unknown does not say how far a change is.
 * - Deleted says that the connection is gone, which is neither a success nor a failure of a change; the status beside it can be an old one.
 */
export class NamespaceConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: NamespaceApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, namespaceDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, page by page.
   */
  list(
    target: NamespaceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<NamespacePrivateEndpointConnection> {
    return this.#host.list<NamespacePrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param connectionName - Declared as 1 to 87 characters, pattern `^[a-zA-Z][a-zA-Z0-9-]*\.[a-fA-F0-9\-]+$`; not enforced.
   * @returns The connection.
   */
  get(
    target: NamespaceTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<NamespacePrivateEndpointConnection> {
    return this.#host.get<NamespacePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param connectionName - Declared as 1 to 87 characters, pattern `^[a-zA-Z][a-zA-Z0-9-]*\.[a-fA-F0-9\-]+$`; not enforced.
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200, 201 declared, final state via `azure-async-operation`).
   */
  update(
    target: NamespaceTarget,
    connectionName: string,
    body: NamespacePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<NamespacePrivateEndpointConnection> {
    return this.#host.update<NamespacePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param connectionName - Declared as 1 to 87 characters, pattern `^[a-zA-Z][a-zA-Z0-9-]*\.[a-fA-F0-9\-]+$`; not enforced.
   * @param options - Without a description: the definition does not let one be sent.
   * @returns An operation to await; it can go on after the response (200, 201 declared, final state via `azure-async-operation`).
   */
  approve(
    target: NamespaceTarget,
    connectionName: string,
    options: Omit<DecisionOptions, "description"> = {},
  ): ConnectionOperation<NamespacePrivateEndpointConnection> {
    return this.#host.approve<NamespacePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param connectionName - Declared as 1 to 87 characters, pattern `^[a-zA-Z][a-zA-Z0-9-]*\.[a-fA-F0-9\-]+$`; not enforced.
   * @param options - Without a description: the definition does not let one be sent.
   * @returns An operation to await; it can go on after the response (200, 201 declared, final state via `azure-async-operation`).
   */
  reject(
    target: NamespaceTarget,
    connectionName: string,
    options: Omit<DecisionOptions, "description"> = {},
  ): ConnectionOperation<NamespacePrivateEndpointConnection> {
    return this.#host.reject<NamespacePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param connectionName - Declared as 1 to 87 characters, pattern `^[a-zA-Z][a-zA-Z0-9-]*\.[a-fA-F0-9\-]+$`; not enforced.
   * @returns An operation to await; it can go on after the response (202, 204 declared, final state via `location`).
   */
  delete(target: NamespaceTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateEndpointConnections_ListGroupIds`, `GET …/privateLinkResources`
   *
   * @returns All of them, page by page.
   */
  listPrivateLinkResources(
    target: NamespaceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<NamespacePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<NamespacePrivateLinkResource>(target, options);
  }

  /**
   * Reads one private link resource.
   *
   * `PrivateEndpointConnections_GetGroupId`, `GET …/privateLinkResources/{subResourceName}`
   *
   * @param name - Name of the private link resource, usually its group id.
   * @returns The private link resource.
   */
  getPrivateLinkResource(
    target: NamespaceTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<NamespacePrivateLinkResource> {
    return this.#host.getPrivateLinkResource<NamespacePrivateLinkResource>(target, name, options);
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
  ): ConnectionOperation<NamespacePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<NamespacePrivateEndpointConnection>(serialized, options);
  }
}
