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

/** Api-versions that share this surface. */
export type MasterSiteApiVersion = "2023-06-06" | "2024-12-01-preview";

/** A resource of type `Microsoft.OffAzure/masterSites`: its id, or its names, which are not checked. */
export type MasterSiteTarget =
  | string
  | {
      /** 1 to any number of characters. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      /** Pattern `^[a-zA-Z0-9-]{3,24}$`. */
      siteName: string;
    };

/** Status of a connection as the service spells it. */
export type MasterSiteConnectionStatus = "Approved" | "Pending" | "Rejected" | "Disconnected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
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

/** `properties` of a connection. */
export interface MasterSiteConnectionProperties {
  readonly groupIds?: string[];
  readonly provisioningState?: MasterSiteProvisioningState;
  readonly privateEndpoint?: MasterSitePrivateEndpoint;
  privateLinkServiceConnectionState?: MasterSiteConnectionState;
}

/** `properties.privateEndpoint` of a connection. */
export interface MasterSitePrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface MasterSiteConnectionState {
  status?: MasterSiteConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection may carry. */
export interface MasterSitePrivateEndpointConnectionUpdate {
  properties?: MasterSiteConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface MasterSiteConnectionUpdateProperties {
  privateLinkServiceConnectionState?: MasterSiteConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface MasterSitePrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: MasterSitePrivateLinkResourceProperties;
}

/** `properties` of a private link resource. */
export interface MasterSitePrivateLinkResourceProperties {
  requiredMembers?: string[];
  requiredZoneNames?: string[];
  groupId?: string;
  readonly provisioningState?: MasterSiteProvisioningState;
}

/** What the runtime needs to know. */
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
} as const;

/**
 * Private endpoint connections of `Microsoft.OffAzure/masterSites`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.OffAzure/masterSites/{siteName}`.
 * Api-version `2023-06-06`, `2024-12-01-preview`; read from `specification/migrate/resource-manager/Microsoft.OffAzure/stable/2023-06-06/migrate.json`.
 * Calls reject with `RestError`.
 * Names of connections are declared as pattern `^[a-zA-Z0-9-]{3,24}$`; not enforced.
 *
 * Differs from the common shape:
 * - Created, Updated and Completed stand beside Succeeded for a change that has ended well.
 */
export class MasterSiteConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<MasterSiteApiVersion> = {}) {
    this.#host = new HostClient(credential, masterSiteDescriptor, options);
  }

  /** Lists the connections of a resource. `PrivateEndpointConnectionController_ListByMasterSite`, `GET …/privateEndpointConnections` */
  list(
    target: MasterSiteTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<MasterSitePrivateEndpointConnection> {
    return this.#host.list<MasterSitePrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnectionController_Get`, `GET …/privateEndpointConnections/{peConnectionName}` */
  get(
    target: MasterSiteTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<MasterSitePrivateEndpointConnection> {
    return this.#host.get<MasterSitePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnectionController_Create`, `PUT …/privateEndpointConnections/{peConnectionName}`
   * Complete with its response; declared: 200, 201.
   */
  update(
    target: MasterSiteTarget,
    connectionName: string,
    body: MasterSitePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<MasterSitePrivateEndpointConnection> {
    return this.#host.update<MasterSitePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: MasterSiteTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<MasterSitePrivateEndpointConnection> {
    return this.#host.approve<MasterSitePrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: MasterSiteTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<MasterSitePrivateEndpointConnection> {
    return this.#host.reject<MasterSitePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnectionController_Delete`, `DELETE …/privateEndpointConnections/{peConnectionName}`
   * Complete with its response; declared: 200, 204.
   */
  delete(target: MasterSiteTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `PrivateLinkResourcesController_ListByMasterSite`, `GET …/privateLinkResources` */
  listPrivateLinkResources(
    target: MasterSiteTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<MasterSitePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<MasterSitePrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResourcesController_Get`, `GET …/privateLinkResources/{privateLinkResourceName}` */
  getPrivateLinkResource(
    target: MasterSiteTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<MasterSitePrivateLinkResource> {
    return this.#host.getPrivateLinkResource<MasterSitePrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<MasterSitePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<MasterSitePrivateEndpointConnection>(serialized, options);
  }
}
