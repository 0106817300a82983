// Microsoft.M365SecurityAndCompliance/privateLinkServicesForSCCPowershell, api-version 2021-03-25-preview. Generated; do not edit.
// Surface 76152b4b156bca66
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
export type PrivateLinkServicesForSCCPowershellApiVersion = "2021-03-25-preview";

/** A resource of type `Microsoft.M365SecurityAndCompliance/privateLinkServicesForSCCPowershell`: its id, or its names, which are not checked. */
export type PrivateLinkServicesForSCCPowershellTarget =
  | string
  | {
      subscriptionId?: string;
      /** 1 to 90 characters, pattern `^[-\w\._\(\)]+$`. */
      resourceGroupName: string;
      /** 3 to 24 characters. */
      resourceName: string;
    };

/** Status of a connection as the service spells it. */
export type PrivateLinkServicesForSCCPowershellConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
export type PrivateLinkServicesForSCCPowershellProvisioningState =
  "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.M365SecurityAndCompliance/privateLinkServicesForSCCPowershell`, as the service answers it. */
export interface PrivateLinkServicesForSCCPowershellPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: PrivateLinkServicesForSCCPowershellConnectionProperties;
}

/** `properties` of a connection. */
export interface PrivateLinkServicesForSCCPowershellConnectionProperties {
  privateEndpoint?: PrivateLinkServicesForSCCPowershellPrivateEndpoint;
  privateLinkServiceConnectionState: PrivateLinkServicesForSCCPowershellConnectionState;
  readonly provisioningState?: PrivateLinkServicesForSCCPowershellProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface PrivateLinkServicesForSCCPowershellPrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface PrivateLinkServicesForSCCPowershellConnectionState {
  status?: PrivateLinkServicesForSCCPowershellConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection may carry. */
export interface PrivateLinkServicesForSCCPowershellPrivateEndpointConnectionUpdate {
  properties?: PrivateLinkServicesForSCCPowershellConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface PrivateLinkServicesForSCCPowershellConnectionUpdateProperties {
  privateLinkServiceConnectionState: PrivateLinkServicesForSCCPowershellConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface PrivateLinkServicesForSCCPowershellPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: PrivateLinkServicesForSCCPowershellPrivateLinkResourceProperties;
}

/** `properties` of a private link resource. */
export interface PrivateLinkServicesForSCCPowershellPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
export const privateLinkServicesForSCCPowershellDescriptor: HostDescriptor = {
  resourceType: "Microsoft.M365SecurityAndCompliance/privateLinkServicesForSCCPowershell",
  apiVersions: ["2021-03-25-preview"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.M365SecurityAndCompliance/privateLinkServicesForSCCPowershell/{resourceName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnectionsForSCCPowershell_ListByService",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "PrivateEndpointConnectionsForSCCPowershell_Get",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "PrivateEndpointConnectionsForSCCPowershell_CreateOrUpdate",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      longRunning: { finalStateVia: "location" },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnectionsForSCCPowershell_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: "location" },
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResourcesForSCCPowershell_ListByService",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResourcesForSCCPowershell_Get",
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
 * Private endpoint connections of `Microsoft.M365SecurityAndCompliance/privateLinkServicesForSCCPowershell`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.M365SecurityAndCompliance/privateLinkServicesForSCCPowershell/{resourceName}`.
 * Api-version `2021-03-25-preview`; read from `specification/m365securityandcompliance/resource-manager/Microsoft.M365SecurityAndCompliance/preview/2021-03-25-preview/privateLinkServicesForSCCPowershell.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - Private link resources do not declare a next link, though their model has one; it is followed.
 * - The declared statuses lack Disconnected.
 */
export class PrivateLinkServicesForSCCPowershellConnectionsClient {
  readonly #host: HostClient;

  constructor(
    credential: TokenCredential,
    options: HostClientOptions<PrivateLinkServicesForSCCPowershellApiVersion> = {},
  ) {
    this.#host = new HostClient(credential, privateLinkServicesForSCCPowershellDescriptor, options);
  }

  /** Lists the connections of a resource. `PrivateEndpointConnectionsForSCCPowershell_ListByService`, `GET …/privateEndpointConnections` */
  list(
    target: PrivateLinkServicesForSCCPowershellTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateLinkServicesForSCCPowershellPrivateEndpointConnection> {
    return this.#host.list<PrivateLinkServicesForSCCPowershellPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnectionsForSCCPowershell_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: PrivateLinkServicesForSCCPowershellTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<PrivateLinkServicesForSCCPowershellPrivateEndpointConnection> {
    return this.#host.get<PrivateLinkServicesForSCCPowershellPrivateEndpointConnection>(
      target,
      connectionName,
      options,
    );
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnectionsForSCCPowershell_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 201, final state via `location`.
   */
  update(
    target: PrivateLinkServicesForSCCPowershellTarget,
    connectionName: string,
    body: PrivateLinkServicesForSCCPowershellPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<PrivateLinkServicesForSCCPowershellPrivateEndpointConnection> {
    return this.#host.update<PrivateLinkServicesForSCCPowershellPrivateEndpointConnection>(
      target,
      connectionName,
      body,
      options,
    );
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: PrivateLinkServicesForSCCPowershellTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<PrivateLinkServicesForSCCPowershellPrivateEndpointConnection> {
    return this.#host.approve<PrivateLinkServicesForSCCPowershellPrivateEndpointConnection>(
      target,
      connectionName,
      options,
    );
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: PrivateLinkServicesForSCCPowershellTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<PrivateLinkServicesForSCCPowershellPrivateEndpointConnection> {
    return this.#host.reject<PrivateLinkServicesForSCCPowershellPrivateEndpointConnection>(
      target,
      connectionName,
      options,
    );
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnectionsForSCCPowershell_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202, 204, final state via `location`.
   */
  delete(
    target: PrivateLinkServicesForSCCPowershellTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `PrivateLinkResourcesForSCCPowershell_ListByService`, `GET …/privateLinkResources` */
  listPrivateLinkResources(
    target: PrivateLinkServicesForSCCPowershellTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateLinkServicesForSCCPowershellPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<PrivateLinkServicesForSCCPowershellPrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResourcesForSCCPowershell_Get`, `GET …/privateLinkResources/{groupName}` */
  getPrivateLinkResource(
    target: PrivateLinkServicesForSCCPowershellTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<PrivateLinkServicesForSCCPowershellPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<PrivateLinkServicesForSCCPowershellPrivateLinkResource>(
      target,
      name,
      options,
    );
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<PrivateLinkServicesForSCCPowershellPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<PrivateLinkServicesForSCCPowershellPrivateEndpointConnection>(
      serialized,
      options,
    );
  }
}
