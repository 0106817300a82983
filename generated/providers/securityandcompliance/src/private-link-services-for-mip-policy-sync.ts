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

/** Api-versions of `Microsoft.SecurityAndCompliance/privateLinkServicesForMIPPolicySync` that share this surface. */
export type PrivateLinkServicesForMIPPolicySyncApiVersion = "2021-03-08";

/** A resource of type `Microsoft.SecurityAndCompliance/privateLinkServicesForMIPPolicySync`: its resource id, or its names. What is declared of the names is not enforced. */
export type PrivateLinkServicesForMIPPolicySyncTarget =
  | string
  | {
      subscriptionId?: string;
      /** Declared as 1 to 90 characters, pattern `^[-\w\._\(\)]+$`. */
      resourceGroupName: string;
      /** Declared as 3 to 24 characters. */
      resourceName: string;
    };

/** Status of a connection as `Microsoft.SecurityAndCompliance/privateLinkServicesForMIPPolicySync` spells it. */
export type PrivateLinkServicesForMIPPolicySyncConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as `Microsoft.SecurityAndCompliance/privateLinkServicesForMIPPolicySync` spells it. */
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

/** The `properties` of a connection. */
export interface PrivateLinkServicesForMIPPolicySyncConnectionProperties {
  privateEndpoint?: PrivateLinkServicesForMIPPolicySyncPrivateEndpoint;
  privateLinkServiceConnectionState: PrivateLinkServicesForMIPPolicySyncConnectionState;
  readonly provisioningState?: PrivateLinkServicesForMIPPolicySyncProvisioningState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface PrivateLinkServicesForMIPPolicySyncPrivateEndpoint {
  readonly id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface PrivateLinkServicesForMIPPolicySyncConnectionState {
  status?: PrivateLinkServicesForMIPPolicySyncConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection of `Microsoft.SecurityAndCompliance/privateLinkServicesForMIPPolicySync` may carry. */
export interface PrivateLinkServicesForMIPPolicySyncPrivateEndpointConnectionUpdate {
  properties?: PrivateLinkServicesForMIPPolicySyncConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface PrivateLinkServicesForMIPPolicySyncConnectionUpdateProperties {
  privateLinkServiceConnectionState: PrivateLinkServicesForMIPPolicySyncConnectionState;
}

/** A private link resource of `Microsoft.SecurityAndCompliance/privateLinkServicesForMIPPolicySync`: a group id with its members and zones. */
export interface PrivateLinkServicesForMIPPolicySyncPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: PrivateLinkServicesForMIPPolicySyncPrivateLinkResourceProperties;
}

/** The `properties` of a private link resource. */
export interface PrivateLinkServicesForMIPPolicySyncPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** All that the runtime needs of `Microsoft.SecurityAndCompliance/privateLinkServicesForMIPPolicySync`. */
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
};

/**
 * Private endpoint connections of `Microsoft.SecurityAndCompliance/privateLinkServicesForMIPPolicySync`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.SecurityAndCompliance/privateLinkServicesForMIPPolicySync/{resourceName}`.
 * Api-version `2021-03-08`; read from `specification/securityandcompliance/resource-manager/Microsoft.SecurityAndCompliance/stable/2021-03-08/privateLinkServicesForMIPPolicySync.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - Private link resources do not declare a next link, though their model has one; it is followed.
 * - The declared statuses lack Disconnected.
 */
export class PrivateLinkServicesForMIPPolicySyncConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: PrivateLinkServicesForMIPPolicySyncApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, privateLinkServicesForMIPPolicySyncDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnectionsForMIPPolicySync_ListByService`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, page by page.
   */
  list(
    target: PrivateLinkServicesForMIPPolicySyncTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateLinkServicesForMIPPolicySyncPrivateEndpointConnection> {
    return this.#host.list<PrivateLinkServicesForMIPPolicySyncPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnectionsForMIPPolicySync_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns The connection.
   */
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
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnectionsForMIPPolicySync_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200, 201 declared, final state via `location`).
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

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnectionsForMIPPolicySync_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 201 declared, final state via `location`).
   */
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

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnectionsForMIPPolicySync_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 201 declared, final state via `location`).
   */
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
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnectionsForMIPPolicySync_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns An operation to await; it can go on after the response (200, 202, 204 declared, final state via `location`).
   */
  delete(
    target: PrivateLinkServicesForMIPPolicySyncTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkResourcesForMIPPolicySync_ListByService`, `GET …/privateLinkResources`
   *
   * @returns All of them, page by page.
   */
  listPrivateLinkResources(
    target: PrivateLinkServicesForMIPPolicySyncTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateLinkServicesForMIPPolicySyncPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<PrivateLinkServicesForMIPPolicySyncPrivateLinkResource>(target, options);
  }

  /**
   * Reads one private link resource.
   *
   * `PrivateLinkResourcesForMIPPolicySync_Get`, `GET …/privateLinkResources/{groupName}`
   *
   * @param name - Name of the private link resource, usually its group id.
   * @returns The private link resource.
   */
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

  /**
   * Goes on with an operation that was serialized, also in another process, at the api-version that it was begun with.
   *
   * @param serialized - What `serialize` of the operation gave.
   * @returns An operation to await; it gives `undefined` for deletions.
   */
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
