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

/** Api-versions that share this surface. */
export type NamespaceApiVersion = "2023-09-01" | "2023-10-01-preview";

/** A resource of type `Microsoft.NotificationHubs/namespaces`: its id, or its names, which are not checked. */
export type NamespaceTarget =
  | string
  | {
      /** Format `uuid`. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      /** 1 to 50 characters, pattern `^[a-zA-Z][a-zA-Z0-9-]*$`. */
      namespaceName: string;
    };

/** Status of a connection as the service spells it. */
export type NamespaceConnectionStatus = "Disconnected" | "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
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

/** `properties` of a connection. */
export interface NamespaceConnectionProperties {
  provisioningState?: NamespaceProvisioningState;
  privateEndpoint?: NamespacePrivateEndpoint;
  readonly groupIds?: string[];
  privateLinkServiceConnectionState?: NamespaceConnectionState;
}

/** `properties.privateEndpoint` of a connection. */
export interface NamespacePrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface NamespaceConnectionState {
  status?: NamespaceConnectionStatus;
  readonly description?: string;
  readonly actionsRequired?: string;
}

/** What an update of a connection may carry. */
export interface NamespacePrivateEndpointConnectionUpdate {
  properties?: NamespaceConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface NamespaceConnectionUpdateProperties {
  provisioningState?: NamespaceProvisioningState;
  privateLinkServiceConnectionState?: NamespaceConnectionUpdateState;
}

/** `properties.privateLinkServiceConnectionState` of an update. */
export interface NamespaceConnectionUpdateState {
  status?: NamespaceConnectionStatus;
}

/** A private link resource: a group id with its members and zones. */
export interface NamespacePrivateLinkResource {
  /** Format `arm-id`. */
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: NamespacePrivateLinkResourceProperties;
}

/** `properties` of a private link resource. */
export interface NamespacePrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  readonly requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
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
} as const;

/**
 * Private endpoint connections of `Microsoft.NotificationHubs/namespaces`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.NotificationHubs/namespaces/{namespaceName}`.
 * Api-version `2023-09-01`, `2023-10-01-preview`; read from `specification/notificationhubs/resource-manager/Microsoft.NotificationHubs/stable/2023-09-01/notificationhubs.json`.
 * Calls reject with `RestError`.
 * Names of connections are declared as 1 to 87 characters, pattern `^[a-zA-Z][a-zA-Z0-9-]*\.[a-fA-F0-9\-]+$`; not enforced.
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

  constructor(credential: TokenCredential, options: HostClientOptions<NamespaceApiVersion> = {}) {
    this.#host = new HostClient(credential, namespaceDescriptor, options);
  }

  /** Lists the connections of a resource. `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections` */
  list(
    target: NamespaceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<NamespacePrivateEndpointConnection> {
    return this.#host.list<NamespacePrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: NamespaceTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<NamespacePrivateEndpointConnection> {
    return this.#host.get<NamespacePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 201, final state via `azure-async-operation`.
   */
  update(
    target: NamespaceTarget,
    connectionName: string,
    body: NamespacePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<NamespacePrivateEndpointConnection> {
    return this.#host.update<NamespacePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. The definition does not let a description be sent. */
  approve(
    target: NamespaceTarget,
    connectionName: string,
    options: Omit<DecisionOptions, "description"> = {},
  ): ConnectionOperation<NamespacePrivateEndpointConnection> {
    return this.#host.approve<NamespacePrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. The definition does not let a description be sent. */
  reject(
    target: NamespaceTarget,
    connectionName: string,
    options: Omit<DecisionOptions, "description"> = {},
  ): ConnectionOperation<NamespacePrivateEndpointConnection> {
    return this.#host.reject<NamespacePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 202, 204, final state via `location`.
   */
  delete(target: NamespaceTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `PrivateEndpointConnections_ListGroupIds`, `GET …/privateLinkResources` */
  listPrivateLinkResources(
    target: NamespaceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<NamespacePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<NamespacePrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateEndpointConnections_GetGroupId`, `GET …/privateLinkResources/{subResourceName}` */
  getPrivateLinkResource(
    target: NamespaceTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<NamespacePrivateLinkResource> {
    return this.#host.getPrivateLinkResource<NamespacePrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<NamespacePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<NamespacePrivateEndpointConnection>(serialized, options);
  }
}
