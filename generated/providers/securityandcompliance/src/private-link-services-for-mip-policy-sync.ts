// Microsoft.SecurityAndCompliance/privateLinkServicesForMIPPolicySync, api-version 2021-03-08. Generated; do not edit.
// Surface 5bd5c750d40b4f14
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
export type PrivateLinkServicesForMIPPolicySyncApiVersion = "2021-03-08";

/** A resource of type `Microsoft.SecurityAndCompliance/privateLinkServicesForMIPPolicySync`: its id, or its names, which are not checked. */
export type PrivateLinkServicesForMIPPolicySyncTarget =
  | string
  | {
      subscriptionId?: string;
      /** 1 to 90 characters, pattern `^[-\w\._\(\)]+$`. */
      resourceGroupName: string;
      /** 3 to 24 characters. */
      resourceName: string;
    };

/** Status of a connection as the service spells it. */
export type PrivateLinkServicesForMIPPolicySyncConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
export type PrivateLinkServicesForMIPPolicySyncProvisioningState =
  "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.SecurityAndCompliance/privateLinkServicesForMIPPolicySync`, as the service answers it. */
export interface PrivateLinkServicesForMIPPolicySyncPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: PrivateLinkServicesForMIPPolicySyncConnectionProperties;
}

/** `properties` of a connection. */
export interface PrivateLinkServicesForMIPPolicySyncConnectionProperties {
  privateEndpoint?: PrivateLinkServicesForMIPPolicySyncPrivateEndpoint;
  privateLinkServiceConnectionState: PrivateLinkServicesForMIPPolicySyncConnectionState;
  readonly provisioningState?: PrivateLinkServicesForMIPPolicySyncProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface PrivateLinkServicesForMIPPolicySyncPrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface PrivateLinkServicesForMIPPolicySyncConnectionState {
  status?: PrivateLinkServicesForMIPPolicySyncConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection may carry. */
export interface PrivateLinkServicesForMIPPolicySyncPrivateEndpointConnectionUpdate {
  properties?: PrivateLinkServicesForMIPPolicySyncConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface PrivateLinkServicesForMIPPolicySyncConnectionUpdateProperties {
  privateLinkServiceConnectionState: PrivateLinkServicesForMIPPolicySyncConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface PrivateLinkServicesForMIPPolicySyncPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: PrivateLinkServicesForMIPPolicySyncPrivateLinkResourceProperties;
}

/** `properties` of a private link resource. */
export interface PrivateLinkServicesForMIPPolicySyncPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
export const privateLinkServicesForMIPPolicySyncDescriptor: HostDescriptor = {
  resourceType: "Microsoft.SecurityAndCompliance/privateLinkServicesForMIPPolicySync",
  apiVersions: ["2021-03-08"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.SecurityAndCompliance/privateLinkServicesForMIPPolicySync/{resourceName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnectionsForMIPPolicySync_ListByService",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "PrivateEndpointConnectionsForMIPPolicySync_Get",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "PrivateEndpointConnectionsForMIPPolicySync_CreateOrUpdate",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      longRunning: { finalStateVia: "location" },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnectionsForMIPPolicySync_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: "location" },
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResourcesForMIPPolicySync_ListByService",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResourcesForMIPPolicySync_Get",
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
 * Private endpoint connections of `Microsoft.SecurityAndCompliance/privateLinkServicesForMIPPolicySync`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.SecurityAndCompliance/privateLinkServicesForMIPPolicySync/{resourceName}`.
 * Api-version `2021-03-08`; read from `specification/securityandcompliance/resource-manager/Microsoft.SecurityAndCompliance/stable/2021-03-08/privateLinkServicesForMIPPolicySync.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - Private link resources do not declare a next link, though their model has one; it is followed.
 * - The declared statuses lack Disconnected.
 */
export class PrivateLinkServicesForMIPPolicySyncConnectionsClient {
  readonly #host: HostClient;

  constructor(
    credential: TokenCredential,
    options: HostClientOptions<PrivateLinkServicesForMIPPolicySyncApiVersion> = {},
  ) {
    this.#host = new HostClient(credential, privateLinkServicesForMIPPolicySyncDescriptor, options);
  }

  /** Lists the connections of a resource. `PrivateEndpointConnectionsForMIPPolicySync_ListByService`, `GET …/privateEndpointConnections` */
  list(
    target: PrivateLinkServicesForMIPPolicySyncTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateLinkServicesForMIPPolicySyncPrivateEndpointConnection> {
    return this.#host.list<PrivateLinkServicesForMIPPolicySyncPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnectionsForMIPPolicySync_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: PrivateLinkServicesForMIPPolicySyncTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<PrivateLinkServicesForMIPPolicySyncPrivateEndpointConnection> {
    return this.#host.get<PrivateLinkServicesForMIPPolicySyncPrivateEndpointConnection>(
      target,
      connectionName,
      options,
    );
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnectionsForMIPPolicySync_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 201, final state via `location`.
   */
  update(
    target: PrivateLinkServicesForMIPPolicySyncTarget,
    connectionName: string,
    body: PrivateLinkServicesForMIPPolicySyncPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<PrivateLinkServicesForMIPPolicySyncPrivateEndpointConnection> {
    return this.#host.update<PrivateLinkServicesForMIPPolicySyncPrivateEndpointConnection>(
      target,
      connectionName,
      body,
      options,
    );
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: PrivateLinkServicesForMIPPolicySyncTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<PrivateLinkServicesForMIPPolicySyncPrivateEndpointConnection> {
    return this.#host.approve<PrivateLinkServicesForMIPPolicySyncPrivateEndpointConnection>(
      target,
      connectionName,
      options,
    );
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: PrivateLinkServicesForMIPPolicySyncTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<PrivateLinkServicesForMIPPolicySyncPrivateEndpointConnection> {
    return this.#host.reject<PrivateLinkServicesForMIPPolicySyncPrivateEndpointConnection>(
      target,
      connectionName,
      options,
    );
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnectionsForMIPPolicySync_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202, 204, final state via `location`.
   */
  delete(
    target: PrivateLinkServicesForMIPPolicySyncTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `PrivateLinkResourcesForMIPPolicySync_ListByService`, `GET …/privateLinkResources` */
  listPrivateLinkResources(
    target: PrivateLinkServicesForMIPPolicySyncTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateLinkServicesForMIPPolicySyncPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<PrivateLinkServicesForMIPPolicySyncPrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResourcesForMIPPolicySync_Get`, `GET …/privateLinkResources/{groupName}` */
  getPrivateLinkResource(
    target: PrivateLinkServicesForMIPPolicySyncTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<PrivateLinkServicesForMIPPolicySyncPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<PrivateLinkServicesForMIPPolicySyncPrivateLinkResource>(
      target,
      name,
      options,
    );
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<PrivateLinkServicesForMIPPolicySyncPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<PrivateLinkServicesForMIPPolicySyncPrivateEndpointConnection>(
      serialized,
      options,
    );
  }
}
