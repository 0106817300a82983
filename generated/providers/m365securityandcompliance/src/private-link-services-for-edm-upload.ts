// Microsoft.M365SecurityAndCompliance/privateLinkServicesForEDMUpload, api-version 2021-03-25-preview. Generated; do not edit.
// Surface b1a3b20852075595
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
export type PrivateLinkServicesForEDMUploadApiVersion = "2021-03-25-preview";

/** A resource of type `Microsoft.M365SecurityAndCompliance/privateLinkServicesForEDMUpload`: its id, or its names, which are not checked. */
export type PrivateLinkServicesForEDMUploadTarget =
  | string
  | {
      subscriptionId?: string;
      /** 1 to 90 characters, pattern `^[-\w\._\(\)]+$`. */
      resourceGroupName: string;
      /** 3 to 24 characters. */
      resourceName: string;
    };

/** Status of a connection as the service spells it. */
export type PrivateLinkServicesForEDMUploadConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
export type PrivateLinkServicesForEDMUploadProvisioningState =
  "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.M365SecurityAndCompliance/privateLinkServicesForEDMUpload`, as the service answers it. */
export interface PrivateLinkServicesForEDMUploadPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: PrivateLinkServicesForEDMUploadConnectionProperties;
}

/** `properties` of a connection. */
export interface PrivateLinkServicesForEDMUploadConnectionProperties {
  privateEndpoint?: PrivateLinkServicesForEDMUploadPrivateEndpoint;
  privateLinkServiceConnectionState: PrivateLinkServicesForEDMUploadConnectionState;
  readonly provisioningState?: PrivateLinkServicesForEDMUploadProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface PrivateLinkServicesForEDMUploadPrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface PrivateLinkServicesForEDMUploadConnectionState {
  status?: PrivateLinkServicesForEDMUploadConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection may carry. */
export interface PrivateLinkServicesForEDMUploadPrivateEndpointConnectionUpdate {
  properties?: PrivateLinkServicesForEDMUploadConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface PrivateLinkServicesForEDMUploadConnectionUpdateProperties {
  privateLinkServiceConnectionState: PrivateLinkServicesForEDMUploadConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface PrivateLinkServicesForEDMUploadPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: PrivateLinkServicesForEDMUploadPrivateLinkResourceProperties;
}

/** `properties` of a private link resource. */
export interface PrivateLinkServicesForEDMUploadPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
export const privateLinkServicesForEDMUploadDescriptor: HostDescriptor = {
  resourceType: "Microsoft.M365SecurityAndCompliance/privateLinkServicesForEDMUpload",
  apiVersions: ["2021-03-25-preview"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.M365SecurityAndCompliance/privateLinkServicesForEDMUpload/{resourceName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnectionsForEDM_ListByService",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "PrivateEndpointConnectionsForEDM_Get",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "PrivateEndpointConnectionsForEDM_CreateOrUpdate",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      longRunning: { finalStateVia: "location" },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnectionsForEDM_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: "location" },
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_ListByService",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResources_Get",
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
 * Private endpoint connections of `Microsoft.M365SecurityAndCompliance/privateLinkServicesForEDMUpload`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.M365SecurityAndCompliance/privateLinkServicesForEDMUpload/{resourceName}`.
 * Api-version `2021-03-25-preview`; read from `specification/m365securityandcompliance/resource-manager/Microsoft.M365SecurityAndCompliance/preview/2021-03-25-preview/privateLinkServicesForEDMUpload.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - Private link resources do not declare a next link, though their model has one; it is followed.
 * - The declared statuses lack Disconnected.
 */
export class PrivateLinkServicesForEDMUploadConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<PrivateLinkServicesForEDMUploadApiVersion> = {}) {
    this.#host = new HostClient(credential, privateLinkServicesForEDMUploadDescriptor, options);
  }

  /** Lists the connections of a resource. `PrivateEndpointConnectionsForEDM_ListByService`, `GET …/privateEndpointConnections` */
  list(
    target: PrivateLinkServicesForEDMUploadTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateLinkServicesForEDMUploadPrivateEndpointConnection> {
    return this.#host.list<PrivateLinkServicesForEDMUploadPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnectionsForEDM_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: PrivateLinkServicesForEDMUploadTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<PrivateLinkServicesForEDMUploadPrivateEndpointConnection> {
    return this.#host.get<PrivateLinkServicesForEDMUploadPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnectionsForEDM_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 201, final state via `location`.
   */
  update(
    target: PrivateLinkServicesForEDMUploadTarget,
    connectionName: string,
    body: PrivateLinkServicesForEDMUploadPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<PrivateLinkServicesForEDMUploadPrivateEndpointConnection> {
    return this.#host.update<PrivateLinkServicesForEDMUploadPrivateEndpointConnection>(
      target,
      connectionName,
      body,
      options,
    );
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: PrivateLinkServicesForEDMUploadTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<PrivateLinkServicesForEDMUploadPrivateEndpointConnection> {
    return this.#host.approve<PrivateLinkServicesForEDMUploadPrivateEndpointConnection>(
      target,
      connectionName,
      options,
    );
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: PrivateLinkServicesForEDMUploadTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<PrivateLinkServicesForEDMUploadPrivateEndpointConnection> {
    return this.#host.reject<PrivateLinkServicesForEDMUploadPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnectionsForEDM_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202, 204, final state via `location`.
   */
  delete(
    target: PrivateLinkServicesForEDMUploadTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `PrivateLinkResources_ListByService`, `GET …/privateLinkResources` */
  listPrivateLinkResources(
    target: PrivateLinkServicesForEDMUploadTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateLinkServicesForEDMUploadPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<PrivateLinkServicesForEDMUploadPrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResources_Get`, `GET …/privateLinkResources/{groupName}` */
  getPrivateLinkResource(
    target: PrivateLinkServicesForEDMUploadTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<PrivateLinkServicesForEDMUploadPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<PrivateLinkServicesForEDMUploadPrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<PrivateLinkServicesForEDMUploadPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<PrivateLinkServicesForEDMUploadPrivateEndpointConnection>(serialized, options);
  }
}
