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

/** Api-versions of `Microsoft.M365SecurityAndCompliance/privateLinkServicesForSCCPowershell` that share this surface. */
export type PrivateLinkServicesForSCCPowershellApiVersion = "2021-03-25-preview";

/** A resource of type `Microsoft.M365SecurityAndCompliance/privateLinkServicesForSCCPowershell`: its resource id, or its names. What is declared of the names is not enforced. */
export type PrivateLinkServicesForSCCPowershellTarget =
  | string
  | {
      subscriptionId?: string;
      /** Declared as 1 to 90 characters, pattern `^[-\w\._\(\)]+$`. */
      resourceGroupName: string;
      /** Declared as 3 to 24 characters. */
      resourceName: string;
    };

/** Status of a connection as `Microsoft.M365SecurityAndCompliance/privateLinkServicesForSCCPowershell` spells it. */
export type PrivateLinkServicesForSCCPowershellConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as `Microsoft.M365SecurityAndCompliance/privateLinkServicesForSCCPowershell` spells it. */
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

/** The `properties` of a connection. */
export interface PrivateLinkServicesForSCCPowershellConnectionProperties {
  privateEndpoint?: PrivateLinkServicesForSCCPowershellPrivateEndpoint;
  privateLinkServiceConnectionState: PrivateLinkServicesForSCCPowershellConnectionState;
  readonly provisioningState?: PrivateLinkServicesForSCCPowershellProvisioningState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface PrivateLinkServicesForSCCPowershellPrivateEndpoint {
  readonly id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface PrivateLinkServicesForSCCPowershellConnectionState {
  status?: PrivateLinkServicesForSCCPowershellConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection of `Microsoft.M365SecurityAndCompliance/privateLinkServicesForSCCPowershell` may carry. */
export interface PrivateLinkServicesForSCCPowershellPrivateEndpointConnectionUpdate {
  properties?: PrivateLinkServicesForSCCPowershellConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface PrivateLinkServicesForSCCPowershellConnectionUpdateProperties {
  privateLinkServiceConnectionState: PrivateLinkServicesForSCCPowershellConnectionState;
}

/** A private link resource of `Microsoft.M365SecurityAndCompliance/privateLinkServicesForSCCPowershell`: a group id with its members and zones. */
export interface PrivateLinkServicesForSCCPowershellPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: PrivateLinkServicesForSCCPowershellPrivateLinkResourceProperties;
}

/** The `properties` of a private link resource. */
export interface PrivateLinkServicesForSCCPowershellPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** All that the runtime needs of `Microsoft.M365SecurityAndCompliance/privateLinkServicesForSCCPowershell`. */
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
};

/**
 * Private endpoint connections of `Microsoft.M365SecurityAndCompliance/privateLinkServicesForSCCPowershell`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.M365SecurityAndCompliance/privateLinkServicesForSCCPowershell/{resourceName}`.
 * Api-version `2021-03-25-preview`; read from `specification/m365securityandcompliance/resource-manager/Microsoft.M365SecurityAndCompliance/preview/2021-03-25-preview/privateLinkServicesForSCCPowershell.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - Private link resources do not declare a next link, though their model has one; it is followed.
 * - The declared statuses lack Disconnected.
 */
export class PrivateLinkServicesForSCCPowershellConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: PrivateLinkServicesForSCCPowershellApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, privateLinkServicesForSCCPowershellDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnectionsForSCCPowershell_ListByService`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, page by page.
   */
  list(
    target: PrivateLinkServicesForSCCPowershellTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateLinkServicesForSCCPowershellPrivateEndpointConnection> {
    return this.#host.list<PrivateLinkServicesForSCCPowershellPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnectionsForSCCPowershell_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns The connection.
   */
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
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnectionsForSCCPowershell_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200, 201 declared, final state via `location`).
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

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnectionsForSCCPowershell_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 201 declared, final state via `location`).
   */
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

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnectionsForSCCPowershell_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 201 declared, final state via `location`).
   */
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
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnectionsForSCCPowershell_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns An operation to await; it can go on after the response (200, 202, 204 declared, final state via `location`).
   */
  delete(
    target: PrivateLinkServicesForSCCPowershellTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkResourcesForSCCPowershell_ListByService`, `GET …/privateLinkResources`
   *
   * @returns All of them, page by page.
   */
  listPrivateLinkResources(
    target: PrivateLinkServicesForSCCPowershellTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateLinkServicesForSCCPowershellPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<PrivateLinkServicesForSCCPowershellPrivateLinkResource>(target, options);
  }

  /**
   * Reads one private link resource.
   *
   * `PrivateLinkResourcesForSCCPowershell_Get`, `GET …/privateLinkResources/{groupName}`
   *
   * @param name - Name of the private link resource, usually its group id.
   * @returns The private link resource.
   */
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

  /**
   * Goes on with an operation that was serialized, also in another process, at the api-version that it was begun with.
   *
   * @param serialized - What `serialize` of the operation gave.
   * @returns An operation to await; it gives `undefined` for deletions.
   */
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
