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

/** Api-versions of `Microsoft.ApiManagement/service` that share this surface. */
export type ApiManagementServiceApiVersion = "2024-05-01";

/** A resource of type `Microsoft.ApiManagement/service`: its resource id, or its names. What is declared of the names is not enforced. */
export type ApiManagementServiceTarget =
  | string
  | {
      /** Declared as format `uuid`. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters. */
      resourceGroupName: string;
      /** Declared as 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`. */
      serviceName: string;
    };

/** Status of a connection as `Microsoft.ApiManagement/service` spells it. */
export type ApiManagementServiceConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as `Microsoft.ApiManagement/service` spells it. */
export type ApiManagementServiceProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.ApiManagement/service`, as the service answers it. */
export interface ApiManagementServicePrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: ApiManagementServiceConnectionProperties;
}

/** The `properties` of a connection. */
export interface ApiManagementServiceConnectionProperties {
  privateEndpoint?: ApiManagementServicePrivateEndpoint;
  privateLinkServiceConnectionState: ApiManagementServiceConnectionState;
  readonly provisioningState?: ApiManagementServiceProvisioningState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface ApiManagementServicePrivateEndpoint {
  readonly id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface ApiManagementServiceConnectionState {
  status?: ApiManagementServiceConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection of `Microsoft.ApiManagement/service` may carry. */
export interface ApiManagementServicePrivateEndpointConnectionUpdate {
  id?: string;
  properties?: ApiManagementServiceConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface ApiManagementServiceConnectionUpdateProperties {
  privateLinkServiceConnectionState?: ApiManagementServiceConnectionState;
}

/** A private link resource of `Microsoft.ApiManagement/service`: a group id with its members and zones. */
export interface ApiManagementServicePrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: ApiManagementServicePrivateLinkResourceProperties;
}

/** The `properties` of a private link resource. */
export interface ApiManagementServicePrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** All that the runtime needs of `Microsoft.ApiManagement/service`. */
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
};

/**
 * Private endpoint connections of `Microsoft.ApiManagement/service`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}`.
 * Api-version `2024-05-01`; read from `seeds/apimanagement-2024-05-01.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - The declared statuses lack Disconnected.
 * - An approval is answered with the status Succeeded, beside a description that says approved; the enum has no such word.
 * - Published examples show connections that wait for a decision in a provisioning state Pending, which the enum does not have.
 * - The request model of the update is one of its own and carries the id of the connection beside the new state.
 */
export class ApiManagementServiceConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: ApiManagementServiceApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, apiManagementServiceDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnection_ListByService`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  list(
    target: ApiManagementServiceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ApiManagementServicePrivateEndpointConnection> {
    return this.#host.list<ApiManagementServicePrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnection_GetByName`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns The connection.
   */
  get(
    target: ApiManagementServiceTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<ApiManagementServicePrivateEndpointConnection> {
    return this.#host.get<ApiManagementServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnection_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200, 202 declared).
   */
  update(
    target: ApiManagementServiceTarget,
    connectionName: string,
    body: ApiManagementServicePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<ApiManagementServicePrivateEndpointConnection> {
    return this.#host.update<ApiManagementServicePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnection_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 202 declared).
   */
  approve(
    target: ApiManagementServiceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ApiManagementServicePrivateEndpointConnection> {
    return this.#host.approve<ApiManagementServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnection_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 202 declared).
   */
  reject(
    target: ApiManagementServiceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ApiManagementServicePrivateEndpointConnection> {
    return this.#host.reject<ApiManagementServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnection_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns An operation to await; it can go on after the response (200, 202, 204 declared).
   */
  delete(
    target: ApiManagementServiceTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateEndpointConnection_ListPrivateLinkResources`, `GET …/privateLinkResources`
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: ApiManagementServiceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ApiManagementServicePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<ApiManagementServicePrivateLinkResource>(target, options);
  }

  /**
   * Reads one private link resource.
   *
   * `PrivateEndpointConnection_GetPrivateLinkResource`, `GET …/privateLinkResources/{privateLinkSubResourceName}`
   *
   * @param name - Name of the private link resource, usually its group id.
   * @returns The private link resource.
   */
  getPrivateLinkResource(
    target: ApiManagementServiceTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<ApiManagementServicePrivateLinkResource> {
    return this.#host.getPrivateLinkResource<ApiManagementServicePrivateLinkResource>(target, name, options);
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
  ): ConnectionOperation<ApiManagementServicePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<ApiManagementServicePrivateEndpointConnection>(serialized, options);
  }
}
