// Microsoft.SecurityAndCompliance/privateLinkServicesForM365ComplianceCenter, api-version 2021-03-08, 2021-01-11. Generated; do not edit.
// Surface ee1f6dbeb38e2ade
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
export type PrivateLinkServicesForM365ComplianceCenterApiVersion = "2021-03-08" | "2021-01-11";

/** A resource of type `Microsoft.SecurityAndCompliance/privateLinkServicesForM365ComplianceCenter`: its id, or its names, which are not checked. */
export type PrivateLinkServicesForM365ComplianceCenterTarget =
  | string
  | {
      subscriptionId?: string;
      /** 1 to 90 characters, pattern `^[-\w\._\(\)]+$`. */
      resourceGroupName: string;
      /** 3 to 24 characters. */
      resourceName: string;
    };

/** Status of a connection as the service spells it. */
export type PrivateLinkServicesForM365ComplianceCenterConnectionStatus =
  "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
export type PrivateLinkServicesForM365ComplianceCenterProvisioningState =
  "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.SecurityAndCompliance/privateLinkServicesForM365ComplianceCenter`, as the service answers it. */
export interface PrivateLinkServicesForM365ComplianceCenterPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: PrivateLinkServicesForM365ComplianceCenterConnectionProperties;
}

/** `properties` of a connection. */
export interface PrivateLinkServicesForM365ComplianceCenterConnectionProperties {
  privateEndpoint?: PrivateLinkServicesForM365ComplianceCenterPrivateEndpoint;
  privateLinkServiceConnectionState: PrivateLinkServicesForM365ComplianceCenterConnectionState;
  readonly provisioningState?: PrivateLinkServicesForM365ComplianceCenterProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface PrivateLinkServicesForM365ComplianceCenterPrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface PrivateLinkServicesForM365ComplianceCenterConnectionState {
  status?: PrivateLinkServicesForM365ComplianceCenterConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection may carry. */
export interface PrivateLinkServicesForM365ComplianceCenterPrivateEndpointConnectionUpdate {
  properties?: PrivateLinkServicesForM365ComplianceCenterConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface PrivateLinkServicesForM365ComplianceCenterConnectionUpdateProperties {
  privateLinkServiceConnectionState: PrivateLinkServicesForM365ComplianceCenterConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface PrivateLinkServicesForM365ComplianceCenterPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: PrivateLinkServicesForM365ComplianceCenterPrivateLinkResourceProperties;
}

/** `properties` of a private link resource. */
export interface PrivateLinkServicesForM365ComplianceCenterPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
export const privateLinkServicesForM365ComplianceCenterDescriptor: HostDescriptor = {
  resourceType: "Microsoft.SecurityAndCompliance/privateLinkServicesForM365ComplianceCenter",
  apiVersions: ["2021-03-08", "2021-01-11"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.SecurityAndCompliance/privateLinkServicesForM365ComplianceCenter/{resourceName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnectionsComp_ListByService",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "PrivateEndpointConnectionsComp_Get",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "PrivateEndpointConnectionsComp_CreateOrUpdate",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      longRunning: { finalStateVia: "location" },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnectionsComp_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: "location" },
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResourcesComp_ListByService",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResourcesComp_Get",
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
 * Private endpoint connections of `Microsoft.SecurityAndCompliance/privateLinkServicesForM365ComplianceCenter`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.SecurityAndCompliance/privateLinkServicesForM365ComplianceCenter/{resourceName}`.
 * Api-version `2021-03-08`, `2021-01-11`; read from `specification/securityandcompliance/resource-manager/Microsoft.SecurityAndCompliance/stable/2021-03-08/privateLinkServicesForM365ComplianceCenter.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - Private link resources do not declare a next link, though their model has one; it is followed.
 * - The declared statuses lack Disconnected.
 */
export class PrivateLinkServicesForM365ComplianceCenterConnectionsClient {
  readonly #host: HostClient;

  constructor(
    credential: TokenCredential,
    options: HostClientOptions<PrivateLinkServicesForM365ComplianceCenterApiVersion> = {},
  ) {
    this.#host = new HostClient(credential, privateLinkServicesForM365ComplianceCenterDescriptor, options);
  }

  /** Lists the connections of a resource. `PrivateEndpointConnectionsComp_ListByService`, `GET …/privateEndpointConnections` */
  list(
    target: PrivateLinkServicesForM365ComplianceCenterTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateLinkServicesForM365ComplianceCenterPrivateEndpointConnection> {
    return this.#host.list<PrivateLinkServicesForM365ComplianceCenterPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnectionsComp_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: PrivateLinkServicesForM365ComplianceCenterTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<PrivateLinkServicesForM365ComplianceCenterPrivateEndpointConnection> {
    return this.#host.get<PrivateLinkServicesForM365ComplianceCenterPrivateEndpointConnection>(
      target,
      connectionName,
      options,
    );
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnectionsComp_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 201, final state via `location`.
   */
  update(
    target: PrivateLinkServicesForM365ComplianceCenterTarget,
    connectionName: string,
    body: PrivateLinkServicesForM365ComplianceCenterPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<PrivateLinkServicesForM365ComplianceCenterPrivateEndpointConnection> {
    return this.#host.update<PrivateLinkServicesForM365ComplianceCenterPrivateEndpointConnection>(
      target,
      connectionName,
      body,
      options,
    );
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: PrivateLinkServicesForM365ComplianceCenterTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<PrivateLinkServicesForM365ComplianceCenterPrivateEndpointConnection> {
    return this.#host.approve<PrivateLinkServicesForM365ComplianceCenterPrivateEndpointConnection>(
      target,
      connectionName,
      options,
    );
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: PrivateLinkServicesForM365ComplianceCenterTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<PrivateLinkServicesForM365ComplianceCenterPrivateEndpointConnection> {
    return this.#host.reject<PrivateLinkServicesForM365ComplianceCenterPrivateEndpointConnection>(
      target,
      connectionName,
      options,
    );
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnectionsComp_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202, 204, final state via `location`.
   */
  delete(
    target: PrivateLinkServicesForM365ComplianceCenterTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `PrivateLinkResourcesComp_ListByService`, `GET …/privateLinkResources` */
  listPrivateLinkResources(
    target: PrivateLinkServicesForM365ComplianceCenterTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateLinkServicesForM365ComplianceCenterPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<PrivateLinkServicesForM365ComplianceCenterPrivateLinkResource>(
      target,
      options,
    );
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResourcesComp_Get`, `GET …/privateLinkResources/{groupName}` */
  getPrivateLinkResource(
    target: PrivateLinkServicesForM365ComplianceCenterTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<PrivateLinkServicesForM365ComplianceCenterPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<PrivateLinkServicesForM365ComplianceCenterPrivateLinkResource>(
      target,
      name,
      options,
    );
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<PrivateLinkServicesForM365ComplianceCenterPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<PrivateLinkServicesForM365ComplianceCenterPrivateEndpointConnection>(
      serialized,
      options,
    );
  }
}
