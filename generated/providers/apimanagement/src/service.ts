// Microsoft.ApiManagement/service, api-version 2024-05-01. Generated; do not edit.
// Surface 110a26fa4cea36a4
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
  TokenCredential,
  UpdateOptions,
} from "@pecgen/core/codegen/v1";

/** Api-versions that share this surface. */
export type ApiManagementServiceApiVersion = "2024-05-01";

/** A resource of type `Microsoft.ApiManagement/service`: its id, or its names, which are not checked. */
export type ApiManagementServiceTarget =
  | string
  | {
      /** Format `uuid`. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      /** 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`. */
      serviceName: string;
    };

/** Status of a connection as the service spells it. */
export type ApiManagementServiceConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
export type ApiManagementServiceProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.ApiManagement/service`, as the service answers it. */
export interface ApiManagementServicePrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: ApiManagementServiceConnectionProperties;
}

/** `properties` of a connection. */
export interface ApiManagementServiceConnectionProperties {
  privateEndpoint?: ApiManagementServicePrivateEndpoint;
  privateLinkServiceConnectionState: ApiManagementServiceConnectionState;
  readonly provisioningState?: ApiManagementServiceProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface ApiManagementServicePrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface ApiManagementServiceConnectionState {
  status?: ApiManagementServiceConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection may carry. */
export interface ApiManagementServicePrivateEndpointConnectionUpdate {
  id?: string;
  properties?: ApiManagementServiceConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface ApiManagementServiceConnectionUpdateProperties {
  privateLinkServiceConnectionState?: ApiManagementServiceConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface ApiManagementServicePrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: ApiManagementServicePrivateLinkResourceProperties;
}

/** `properties` of a private link resource. */
export interface ApiManagementServicePrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
export const apiManagementServiceDescriptor: HostDescriptor = {
  resourceType: "Microsoft.ApiManagement/service",
  apiVersions: ["2024-05-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnection_ListByService",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: null },
    },
    get: {
      operationId: "PrivateEndpointConnection_GetByName",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "PrivateEndpointConnection_CreateOrUpdate",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202],
      longRunning: { finalStateVia: null },
      body: { id: true, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnection_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: null },
    },
    listPrivateLinkResources: {
      operationId: "PrivateEndpointConnection_ListPrivateLinkResources",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: null },
    },
    getPrivateLinkResource: {
      operationId: "PrivateEndpointConnection_GetPrivateLinkResource",
      method: "GET",
      path: "/privateLinkResources/{privateLinkSubResourceName}",
      success: [200],
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected", Succeeded: "Approved" },
  provisioning: {
    Succeeded: "Succeeded",
    Creating: "InProgress",
    Deleting: "InProgress",
    Failed: "Failed",
    Pending: "InProgress",
  },
  errors: "arm",
} as const;

/**
 * Private endpoint connections of `Microsoft.ApiManagement/service`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}`.
 * Api-version `2024-05-01`; read from `seeds/apimanagement-2024-05-01.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - The declared statuses lack Disconnected.
 * - An approval is answered with the status Succeeded, beside a description that says approved; the enum has no such word.
 * - Published examples show connections that wait for a decision in a provisioning state Pending, which the enum does not have.
 * - The request model of the update is one of its own and carries the id of the connection beside the new state.
 */
export class ApiManagementServiceConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<ApiManagementServiceApiVersion> = {}) {
    this.#host = new HostClient(credential, apiManagementServiceDescriptor, options);
  }

  /**
   * Lists the connections of a resource. `PrivateEndpointConnection_ListByService`, `GET …/privateEndpointConnections`
   * In one page; a next link is followed if one comes.
   */
  list(
    target: ApiManagementServiceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ApiManagementServicePrivateEndpointConnection> {
    return this.#host.list<ApiManagementServicePrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnection_GetByName`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: ApiManagementServiceTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<ApiManagementServicePrivateEndpointConnection> {
    return this.#host.get<ApiManagementServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnection_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202.
   */
  update(
    target: ApiManagementServiceTarget,
    connectionName: string,
    body: ApiManagementServicePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<ApiManagementServicePrivateEndpointConnection> {
    return this.#host.update<ApiManagementServicePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: ApiManagementServiceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ApiManagementServicePrivateEndpointConnection> {
    return this.#host.approve<ApiManagementServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: ApiManagementServiceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ApiManagementServicePrivateEndpointConnection> {
    return this.#host.reject<ApiManagementServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnection_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202, 204.
   */
  delete(
    target: ApiManagementServiceTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `PrivateEndpointConnection_ListPrivateLinkResources`, `GET …/privateLinkResources`
   * In one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: ApiManagementServiceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ApiManagementServicePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<ApiManagementServicePrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateEndpointConnection_GetPrivateLinkResource`, `GET …/privateLinkResources/{privateLinkSubResourceName}` */
  getPrivateLinkResource(
    target: ApiManagementServiceTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<ApiManagementServicePrivateLinkResource> {
    return this.#host.getPrivateLinkResource<ApiManagementServicePrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<ApiManagementServicePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<ApiManagementServicePrivateEndpointConnection>(serialized, options);
  }
}
