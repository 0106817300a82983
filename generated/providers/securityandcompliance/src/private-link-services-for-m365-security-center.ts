// Microsoft.SecurityAndCompliance/privateLinkServicesForM365SecurityCenter, api-version 2021-03-08, 2021-01-11. Generated; do not edit.
// Surface c2a202f159dbb389
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

/** Api-versions of `Microsoft.SecurityAndCompliance/privateLinkServicesForM365SecurityCenter` that share this surface. */
export type PrivateLinkServicesForM365SecurityCenterApiVersion = "2021-03-08" | "2021-01-11";

/** A resource of type `Microsoft.SecurityAndCompliance/privateLinkServicesForM365SecurityCenter`: its resource id, or its names. What is declared of the names is not enforced. */
export type PrivateLinkServicesForM365SecurityCenterTarget =
  | string
  | {
      subscriptionId?: string;
      /** Declared as 1 to 90 characters, pattern `^[-\w\._\(\)]+$`. */
      resourceGroupName: string;
      /** Declared as 3 to 24 characters. */
      resourceName: string;
    };

/** Status of a connection as `Microsoft.SecurityAndCompliance/privateLinkServicesForM365SecurityCenter` spells it. */
export type PrivateLinkServicesForM365SecurityCenterConnectionStatus =
  "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as `Microsoft.SecurityAndCompliance/privateLinkServicesForM365SecurityCenter` spells it. */
export type PrivateLinkServicesForM365SecurityCenterProvisioningState =
  "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.SecurityAndCompliance/privateLinkServicesForM365SecurityCenter`, as the service answers it. */
export interface PrivateLinkServicesForM365SecurityCenterPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: PrivateLinkServicesForM365SecurityCenterConnectionProperties;
}

/** The `properties` of a connection. */
export interface PrivateLinkServicesForM365SecurityCenterConnectionProperties {
  privateEndpoint?: PrivateLinkServicesForM365SecurityCenterPrivateEndpoint;
  privateLinkServiceConnectionState: PrivateLinkServicesForM365SecurityCenterConnectionState;
  readonly provisioningState?: PrivateLinkServicesForM365SecurityCenterProvisioningState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface PrivateLinkServicesForM365SecurityCenterPrivateEndpoint {
  readonly id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface PrivateLinkServicesForM365SecurityCenterConnectionState {
  status?: PrivateLinkServicesForM365SecurityCenterConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection of `Microsoft.SecurityAndCompliance/privateLinkServicesForM365SecurityCenter` may carry. */
export interface PrivateLinkServicesForM365SecurityCenterPrivateEndpointConnectionUpdate {
  properties?: PrivateLinkServicesForM365SecurityCenterConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface PrivateLinkServicesForM365SecurityCenterConnectionUpdateProperties {
  privateLinkServiceConnectionState: PrivateLinkServicesForM365SecurityCenterConnectionState;
}

/** A private link resource of `Microsoft.SecurityAndCompliance/privateLinkServicesForM365SecurityCenter`: a group id with its members and zones. */
export interface PrivateLinkServicesForM365SecurityCenterPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: PrivateLinkServicesForM365SecurityCenterPrivateLinkResourceProperties;
}

/** The `properties` of a private link resource. */
export interface PrivateLinkServicesForM365SecurityCenterPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** All that the runtime needs of `Microsoft.SecurityAndCompliance/privateLinkServicesForM365SecurityCenter`. */
export const privateLinkServicesForM365SecurityCenterDescriptor: HostDescriptor = {
  resourceType: "Microsoft.SecurityAndCompliance/privateLinkServicesForM365SecurityCenter",
  apiVersions: ["2021-03-08", "2021-01-11"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.SecurityAndCompliance/privateLinkServicesForM365SecurityCenter/{resourceName}",
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
};

/**
 * Private endpoint connections of `Microsoft.SecurityAndCompliance/privateLinkServicesForM365SecurityCenter`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.SecurityAndCompliance/privateLinkServicesForM365SecurityCenter/{resourceName}`.
 * Api-version `2021-03-08`, `2021-01-11`; read from `specification/securityandcompliance/resource-manager/Microsoft.SecurityAndCompliance/stable/2021-03-08/privateLinkServicesForM365SecurityCenter.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - Private link resources do not declare a next link, though their model has one; it is followed.
 * - The declared statuses lack Disconnected.
 */
export class PrivateLinkServicesForM365SecurityCenterConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: PrivateLinkServicesForM365SecurityCenterApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, privateLinkServicesForM365SecurityCenterDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnectionsSec_ListByService`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, page by page.
   */
  list(
    target: PrivateLinkServicesForM365SecurityCenterTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateLinkServicesForM365SecurityCenterPrivateEndpointConnection> {
    return this.#host.list<PrivateLinkServicesForM365SecurityCenterPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnectionsSec_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns The connection.
   */
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
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnectionsSec_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200, 201 declared, final state via `location`).
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

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnectionsSec_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 201 declared, final state via `location`).
   */
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

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnectionsSec_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 201 declared, final state via `location`).
   */
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
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnectionsSec_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns An operation to await; it can go on after the response (200, 202, 204 declared, final state via `location`).
   */
  delete(
    target: PrivateLinkServicesForM365SecurityCenterTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkResourcesSec_ListByService`, `GET …/privateLinkResources`
   *
   * @returns All of them, page by page.
   */
  listPrivateLinkResources(
    target: PrivateLinkServicesForM365SecurityCenterTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateLinkServicesForM365SecurityCenterPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<PrivateLinkServicesForM365SecurityCenterPrivateLinkResource>(
      target,
      options,
    );
  }

  /**
   * Reads one private link resource.
   *
   * `PrivateLinkResourcesSec_Get`, `GET …/privateLinkResources/{groupName}`
   *
   * @param name - Name of the private link resource, usually its group id.
   * @returns The private link resource.
   */
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

  /**
   * Goes on with an operation that was serialized, also in another process, at the api-version that it was begun with.
   *
   * @param serialized - What `serialize` of the operation gave.
   * @returns An operation to await; it gives `undefined` for deletions.
   */
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
