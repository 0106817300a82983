// Microsoft.M365SecurityAndCompliance/privateLinkServicesForM365SecurityCenter, api-version 2021-03-25-preview. Generated; do not edit.
// Surface 9d9c37a5f2ce5ee8
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
export type PrivateLinkServicesForM365SecurityCenterApiVersion = "2021-03-25-preview";

/** A resource of type `Microsoft.M365SecurityAndCompliance/privateLinkServicesForM365SecurityCenter`: its id, or its names, which are not checked. */
export type PrivateLinkServicesForM365SecurityCenterTarget =
  | string
  | {
      subscriptionId?: string;
      /** 1 to 90 characters, pattern `^[-\w\._\(\)]+$`. */
      resourceGroupName: string;
      /** 3 to 24 characters. */
      resourceName: string;
    };

/** Status of a connection as the service spells it. */
export type PrivateLinkServicesForM365SecurityCenterConnectionStatus =
  "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
export type PrivateLinkServicesForM365SecurityCenterProvisioningState =
  "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.M365SecurityAndCompliance/privateLinkServicesForM365SecurityCenter`, as the service answers it. */
export interface PrivateLinkServicesForM365SecurityCenterPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: PrivateLinkServicesForM365SecurityCenterConnectionProperties;
}

/** `properties` of a connection. */
export interface PrivateLinkServicesForM365SecurityCenterConnectionProperties {
  privateEndpoint?: PrivateLinkServicesForM365SecurityCenterPrivateEndpoint;
  privateLinkServiceConnectionState: PrivateLinkServicesForM365SecurityCenterConnectionState;
  readonly provisioningState?: PrivateLinkServicesForM365SecurityCenterProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface PrivateLinkServicesForM365SecurityCenterPrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface PrivateLinkServicesForM365SecurityCenterConnectionState {
  status?: PrivateLinkServicesForM365SecurityCenterConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection may carry. */
export interface PrivateLinkServicesForM365SecurityCenterPrivateEndpointConnectionUpdate {
  properties?: PrivateLinkServicesForM365SecurityCenterConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface PrivateLinkServicesForM365SecurityCenterConnectionUpdateProperties {
  privateLinkServiceConnectionState: PrivateLinkServicesForM365SecurityCenterConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface PrivateLinkServicesForM365SecurityCenterPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: PrivateLinkServicesForM365SecurityCenterPrivateLinkResourceProperties;
}

/** `properties` of a private link resource. */
export interface PrivateLinkServicesForM365SecurityCenterPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
export const privateLinkServicesForM365SecurityCenterDescriptor: HostDescriptor = {
  resourceType: "Microsoft.M365SecurityAndCompliance/privateLinkServicesForM365SecurityCenter",
  apiVersions: ["2021-03-25-preview"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.M365SecurityAndCompliance/privateLinkServicesForM365SecurityCenter/{resourceName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnectionsSec_ListByService",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "PrivateEndpointConnectionsSec_Get",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "PrivateEndpointConnectionsSec_CreateOrUpdate",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      longRunning: { finalStateVia: "location" },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnectionsSec_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: "location" },
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResourcesSec_ListByService",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResourcesSec_Get",
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
 * Private endpoint connections of `Microsoft.M365SecurityAndCompliance/privateLinkServicesForM365SecurityCenter`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.M365SecurityAndCompliance/privateLinkServicesForM365SecurityCenter/{resourceName}`.
 * Api-version `2021-03-25-preview`; read from `specification/m365securityandcompliance/resource-manager/Microsoft.M365SecurityAndCompliance/preview/2021-03-25-preview/privateLinkServicesForM365SecurityCenter.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - Private link resources do not declare a next link, though their model has one; it is followed.
 * - The declared statuses lack Disconnected.
 */
export class PrivateLinkServicesForM365SecurityCenterConnectionsClient {
  readonly #host: HostClient;

  constructor(
    credential: TokenCredential,
    options: HostClientOptions<PrivateLinkServicesForM365SecurityCenterApiVersion> = {},
  ) {
    this.#host = new HostClient(credential, privateLinkServicesForM365SecurityCenterDescriptor, options);
  }

  /** Lists the connections of a resource. `PrivateEndpointConnectionsSec_ListByService`, `GET …/privateEndpointConnections` */
  list(
    target: PrivateLinkServicesForM365SecurityCenterTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateLinkServicesForM365SecurityCenterPrivateEndpointConnection> {
    return this.#host.list<PrivateLinkServicesForM365SecurityCenterPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnectionsSec_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: PrivateLinkServicesForM365SecurityCenterTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<PrivateLinkServicesForM365SecurityCenterPrivateEndpointConnection> {
    return this.#host.get<PrivateLinkServicesForM365SecurityCenterPrivateEndpointConnection>(
      target,
      connectionName,
      options,
    );
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnectionsSec_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 201, final state via `location`.
   */
  update(
    target: PrivateLinkServicesForM365SecurityCenterTarget,
    connectionName: string,
    body: PrivateLinkServicesForM365SecurityCenterPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<PrivateLinkServicesForM365SecurityCenterPrivateEndpointConnection> {
    return this.#host.update<PrivateLinkServicesForM365SecurityCenterPrivateEndpointConnection>(
      target,
      connectionName,
      body,
      options,
    );
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: PrivateLinkServicesForM365SecurityCenterTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<PrivateLinkServicesForM365SecurityCenterPrivateEndpointConnection> {
    return this.#host.approve<PrivateLinkServicesForM365SecurityCenterPrivateEndpointConnection>(
      target,
      connectionName,
      options,
    );
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: PrivateLinkServicesForM365SecurityCenterTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<PrivateLinkServicesForM365SecurityCenterPrivateEndpointConnection> {
    return this.#host.reject<PrivateLinkServicesForM365SecurityCenterPrivateEndpointConnection>(
      target,
      connectionName,
      options,
    );
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnectionsSec_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202, 204, final state via `location`.
   */
  delete(
    target: PrivateLinkServicesForM365SecurityCenterTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `PrivateLinkResourcesSec_ListByService`, `GET …/privateLinkResources` */
  listPrivateLinkResources(
    target: PrivateLinkServicesForM365SecurityCenterTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateLinkServicesForM365SecurityCenterPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<PrivateLinkServicesForM365SecurityCenterPrivateLinkResource>(
      target,
      options,
    );
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResourcesSec_Get`, `GET …/privateLinkResources/{groupName}` */
  getPrivateLinkResource(
    target: PrivateLinkServicesForM365SecurityCenterTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<PrivateLinkServicesForM365SecurityCenterPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<PrivateLinkServicesForM365SecurityCenterPrivateLinkResource>(
      target,
      name,
      options,
    );
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<PrivateLinkServicesForM365SecurityCenterPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<PrivateLinkServicesForM365SecurityCenterPrivateEndpointConnection>(
      serialized,
      options,
    );
  }
}
