// Microsoft.OffAzure/masterSites, api-version 2023-06-06, 2024-12-01-preview. Generated; do not edit.
// Surface 923fcda312ed2317
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

/** Api-versions of `Microsoft.OffAzure/masterSites` that share this surface. */
export type MasterSiteApiVersion = "2023-06-06" | "2024-12-01-preview";

/** A resource of type `Microsoft.OffAzure/masterSites`: its resource id, or its names. What is declared of the names is not enforced. */
export type MasterSiteTarget =
  | string
  | {
      /** Declared as 1 to any number of characters. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters. */
      resourceGroupName: string;
      /** Declared as pattern `^[a-zA-Z0-9-]{3,24}$`. */
      siteName: string;
    };

/** Status of a connection as `Microsoft.OffAzure/masterSites` spells it. */
export type MasterSiteConnectionStatus = "Approved" | "Pending" | "Rejected" | "Disconnected" | (string & {});

/** Provisioning state of a connection as `Microsoft.OffAzure/masterSites` spells it. */
export type MasterSiteProvisioningState =
  "Created" | "Updated" | "Running" | "Completed" | "Failed" | "Succeeded" | "Canceled" | (string & {});

/** A private endpoint connection of `Microsoft.OffAzure/masterSites`, as the service answers it. */
export interface MasterSitePrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: MasterSiteConnectionProperties;
}

/** The `properties` of a connection. */
export interface MasterSiteConnectionProperties {
  readonly groupIds?: string[];
  readonly provisioningState?: MasterSiteProvisioningState;
  readonly privateEndpoint?: MasterSitePrivateEndpoint;
  privateLinkServiceConnectionState?: MasterSiteConnectionState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface MasterSitePrivateEndpoint {
  readonly id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface MasterSiteConnectionState {
  status?: MasterSiteConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection of `Microsoft.OffAzure/masterSites` may carry. */
export interface MasterSitePrivateEndpointConnectionUpdate {
  properties?: MasterSiteConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface MasterSiteConnectionUpdateProperties {
  privateLinkServiceConnectionState?: MasterSiteConnectionState;
}

/** A private link resource of `Microsoft.OffAzure/masterSites`: a group id with its members and zones. */
export interface MasterSitePrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: MasterSitePrivateLinkResourceProperties;
}

/** The `properties` of a private link resource. */
export interface MasterSitePrivateLinkResourceProperties {
  requiredMembers?: string[];
  requiredZoneNames?: string[];
  groupId?: string;
  readonly provisioningState?: MasterSiteProvisioningState;
}

/** All that the runtime needs of `Microsoft.OffAzure/masterSites`. */
export const masterSiteDescriptor: HostDescriptor = {
  resourceType: "Microsoft.OffAzure/masterSites",
  apiVersions: ["2023-06-06", "2024-12-01-preview"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.OffAzure/masterSites/{siteName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnectionController_ListByMasterSite",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "PrivateEndpointConnectionController_Get",
      method: "GET",
      path: "/privateEndpointConnections/{peConnectionName}",
      success: [200],
    },
    update: {
      operationId: "PrivateEndpointConnectionController_Create",
      method: "PUT",
      path: "/privateEndpointConnections/{peConnectionName}",
      success: [200, 201],
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnectionController_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{peConnectionName}",
      success: [200, 204],
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResourcesController_ListByMasterSite",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResourcesController_Get",
      method: "GET",
      path: "/privateLinkResources/{privateLinkResourceName}",
      success: [200],
    },
  },
  status: { Approved: "Approved", Pending: "Pending", Rejected: "Rejected", Disconnected: "Disconnected" },
  provisioning: {
    Created: "Succeeded",
    Updated: "Succeeded",
    Running: "InProgress",
    Completed: "Succeeded",
    Failed: "Failed",
    Succeeded: "Succeeded",
    Canceled: "Canceled",
  },
  errors: "arm",
};

/**
 * Private endpoint connections of `Microsoft.OffAzure/masterSites`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.OffAzure/masterSites/{siteName}`.
 * Api-version `2023-06-06`, `2024-12-01-preview`; read from `specification/migrate/resource-manager/Microsoft.OffAzure/stable/2023-06-06/migrate.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - Created, Updated and Completed stand beside Succeeded for a change that has ended well.
 */
export class MasterSiteConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: MasterSiteApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, masterSiteDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnectionController_ListByMasterSite`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, page by page.
   */
  list(
    target: MasterSiteTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<MasterSitePrivateEndpointConnection> {
    return this.#host.list<MasterSitePrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnectionController_Get`, `GET …/privateEndpointConnections/{peConnectionName}`
   *
   * @param connectionName - Declared as pattern `^[a-zA-Z0-9-]{3,24}$`; not enforced.
   * @returns The connection.
   */
  get(
    target: MasterSiteTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<MasterSitePrivateEndpointConnection> {
    return this.#host.get<MasterSitePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnectionController_Create`, `PUT …/privateEndpointConnections/{peConnectionName}`
   *
   * @param connectionName - Declared as pattern `^[a-zA-Z0-9-]{3,24}$`; not enforced.
   * @param body - Sent as it is.
   * @returns An operation, complete with the response (200, 201 declared).
   */
  update(
    target: MasterSiteTarget,
    connectionName: string,
    body: MasterSitePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<MasterSitePrivateEndpointConnection> {
    return this.#host.update<MasterSitePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnectionController_Create`, `PUT …/privateEndpointConnections/{peConnectionName}`
   *
   * @param connectionName - Declared as pattern `^[a-zA-Z0-9-]{3,24}$`; not enforced.
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation, complete with the response (200, 201 declared).
   */
  approve(
    target: MasterSiteTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<MasterSitePrivateEndpointConnection> {
    return this.#host.approve<MasterSitePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnectionController_Create`, `PUT …/privateEndpointConnections/{peConnectionName}`
   *
   * @param connectionName - Declared as pattern `^[a-zA-Z0-9-]{3,24}$`; not enforced.
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation, complete with the response (200, 201 declared).
   */
  reject(
    target: MasterSiteTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<MasterSitePrivateEndpointConnection> {
    return this.#host.reject<MasterSitePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnectionController_Delete`, `DELETE …/privateEndpointConnections/{peConnectionName}`
   *
   * @param connectionName - Declared as pattern `^[a-zA-Z0-9-]{3,24}$`; not enforced.
   * @returns An operation, complete with the response (200, 204 declared).
   */
  delete(target: MasterSiteTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkResourcesController_ListByMasterSite`, `GET …/privateLinkResources`
   *
   * @returns All of them, page by page.
   */
  listPrivateLinkResources(
    target: MasterSiteTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<MasterSitePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<MasterSitePrivateLinkResource>(target, options);
  }

  /**
   * Reads one private link resource.
   *
   * `PrivateLinkResourcesController_Get`, `GET …/privateLinkResources/{privateLinkResourceName}`
   *
   * @param name - Name of the private link resource, usually its group id.
   * @returns The private link resource.
   */
  getPrivateLinkResource(
    target: MasterSiteTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<MasterSitePrivateLinkResource> {
    return this.#host.getPrivateLinkResource<MasterSitePrivateLinkResource>(target, name, options);
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
  ): ConnectionOperation<MasterSitePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<MasterSitePrivateEndpointConnection>(serialized, options);
  }
}
