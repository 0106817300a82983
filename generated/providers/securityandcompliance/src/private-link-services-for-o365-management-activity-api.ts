// Microsoft.SecurityAndCompliance/privateLinkServicesForO365ManagementActivityAPI, api-version 2021-03-08, 2021-01-11. Generated; do not edit.
// Surface 0143f879fe0bc47e
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
export type PrivateLinkServicesForO365ManagementActivityAPIApiVersion = "2021-03-08" | "2021-01-11";

/** A resource of type `Microsoft.SecurityAndCompliance/privateLinkServicesForO365ManagementActivityAPI`: its id, or its names, which are not checked. */
export type PrivateLinkServicesForO365ManagementActivityAPITarget =
  | string
  | {
      subscriptionId?: string;
      /** 1 to 90 characters, pattern `^[-\w\._\(\)]+$`. */
      resourceGroupName: string;
      /** 3 to 24 characters. */
      resourceName: string;
    };

/** Status of a connection as the service spells it. */
export type PrivateLinkServicesForO365ManagementActivityAPIConnectionStatus =
  "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
export type PrivateLinkServicesForO365ManagementActivityAPIProvisioningState =
  "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.SecurityAndCompliance/privateLinkServicesForO365ManagementActivityAPI`, as the service answers it. */
export interface PrivateLinkServicesForO365ManagementActivityAPIPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: PrivateLinkServicesForO365ManagementActivityAPIConnectionProperties;
}

/** `properties` of a connection. */
export interface PrivateLinkServicesForO365ManagementActivityAPIConnectionProperties {
  privateEndpoint?: PrivateLinkServicesForO365ManagementActivityAPIPrivateEndpoint;
  privateLinkServiceConnectionState: PrivateLinkServicesForO365ManagementActivityAPIConnectionState;
  readonly provisioningState?: PrivateLinkServicesForO365ManagementActivityAPIProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface PrivateLinkServicesForO365ManagementActivityAPIPrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface PrivateLinkServicesForO365ManagementActivityAPIConnectionState {
  status?: PrivateLinkServicesForO365ManagementActivityAPIConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection may carry. */
export interface PrivateLinkServicesForO365ManagementActivityAPIPrivateEndpointConnectionUpdate {
  properties?: PrivateLinkServicesForO365ManagementActivityAPIConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface PrivateLinkServicesForO365ManagementActivityAPIConnectionUpdateProperties {
  privateLinkServiceConnectionState: PrivateLinkServicesForO365ManagementActivityAPIConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface PrivateLinkServicesForO365ManagementActivityAPIPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: PrivateLinkServicesForO365ManagementActivityAPIPrivateLinkResourceProperties;
}

/** `properties` of a private link resource. */
export interface PrivateLinkServicesForO365ManagementActivityAPIPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
export const privateLinkServicesForO365ManagementActivityAPIDescriptor: HostDescriptor = {
  resourceType: "Microsoft.SecurityAndCompliance/privateLinkServicesForO365ManagementActivityAPI",
  apiVersions: ["2021-03-08", "2021-01-11"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.SecurityAndCompliance/privateLinkServicesForO365ManagementActivityAPI/{resourceName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnectionsAdtAPI_ListByService",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "PrivateEndpointConnectionsAdtAPI_Get",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "PrivateEndpointConnectionsAdtAPI_CreateOrUpdate",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      longRunning: { finalStateVia: "location" },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnectionsAdtAPI_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: "location" },
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResourcesAdtAPI_ListByService",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResourcesAdtAPI_Get",
      method: "GET",
      path: "/privateLinkResources/{groupName}",
      success: [200],
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
  provisioning: { Succeeded: "Succeeded", Creating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
  errors: "arm",
} as const;

/**
 * Private endpoint connections of `Microsoft.SecurityAndCompliance/privateLinkServicesForO365ManagementActivityAPI`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.SecurityAndCompliance/privateLinkServicesForO365ManagementActivityAPI/{resourceName}`.
 * Api-version `2021-03-08`, `2021-01-11`; read from `specification/securityandcompliance/resource-manager/Microsoft.SecurityAndCompliance/stable/2021-03-08/privateLinkServicesForO365ManagementActivityAPI.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - Private link resources do not declare a next link, though their model has one; it is followed.
 * - The declared statuses lack Disconnected.
 */
export class PrivateLinkServicesForO365ManagementActivityAPIConnectionsClient {
  readonly #host: HostClient;

  constructor(
    credential: TokenCredential,
    options: HostClientOptions<PrivateLinkServicesForO365ManagementActivityAPIApiVersion> = {},
  ) {
    this.#host = new HostClient(credential, privateLinkServicesForO365ManagementActivityAPIDescriptor, options);
  }

  /** Lists the connections of a resource. `PrivateEndpointConnectionsAdtAPI_ListByService`, `GET …/privateEndpointConnections` */
  list(
    target: PrivateLinkServicesForO365ManagementActivityAPITarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateLinkServicesForO365ManagementActivityAPIPrivateEndpointConnection> {
    return this.#host.list<PrivateLinkServicesForO365ManagementActivityAPIPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnectionsAdtAPI_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: PrivateLinkServicesForO365ManagementActivityAPITarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<PrivateLinkServicesForO365ManagementActivityAPIPrivateEndpointConnection> {
    return this.#host.get<PrivateLinkServicesForO365ManagementActivityAPIPrivateEndpointConnection>(
      target,
      connectionName,
      options,
    );
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnectionsAdtAPI_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 201, final state via `location`.
   */
  update(
    target: PrivateLinkServicesForO365ManagementActivityAPITarget,
    connectionName: string,
    body: PrivateLinkServicesForO365ManagementActivityAPIPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<PrivateLinkServicesForO365ManagementActivityAPIPrivateEndpointConnection> {
    return this.#host.update<PrivateLinkServicesForO365ManagementActivityAPIPrivateEndpointConnection>(
      target,
      connectionName,
      body,
      options,
    );
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: PrivateLinkServicesForO365ManagementActivityAPITarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<PrivateLinkServicesForO365ManagementActivityAPIPrivateEndpointConnection> {
    return this.#host.approve<PrivateLinkServicesForO365ManagementActivityAPIPrivateEndpointConnection>(
      target,
      connectionName,
      options,
    );
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: PrivateLinkServicesForO365ManagementActivityAPITarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<PrivateLinkServicesForO365ManagementActivityAPIPrivateEndpointConnection> {
    return this.#host.reject<PrivateLinkServicesForO365ManagementActivityAPIPrivateEndpointConnection>(
      target,
      connectionName,
      options,
    );
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnectionsAdtAPI_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202, 204, final state via `location`.
   */
  delete(
    target: PrivateLinkServicesForO365ManagementActivityAPITarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `PrivateLinkResourcesAdtAPI_ListByService`, `GET …/privateLinkResources` */
  listPrivateLinkResources(
    target: PrivateLinkServicesForO365ManagementActivityAPITarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateLinkServicesForO365ManagementActivityAPIPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<PrivateLinkServicesForO365ManagementActivityAPIPrivateLinkResource>(
      target,
      options,
    );
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResourcesAdtAPI_Get`, `GET …/privateLinkResources/{groupName}` */
  getPrivateLinkResource(
    target: PrivateLinkServicesForO365ManagementActivityAPITarget,
    name: string,
    options: CallOptions = {},
  ): Promise<PrivateLinkServicesForO365ManagementActivityAPIPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<PrivateLinkServicesForO365ManagementActivityAPIPrivateLinkResource>(
      target,
      name,
      options,
    );
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<PrivateLinkServicesForO365ManagementActivityAPIPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<PrivateLinkServicesForO365ManagementActivityAPIPrivateEndpointConnection>(
      serialized,
      options,
    );
  }
}
