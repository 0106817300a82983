// Microsoft.PowerBI/privateLinkServicesForPowerBI, api-version 2020-06-01. Generated; do not edit.
// Surface c8b850245565886e
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

/** Api-versions of `Microsoft.PowerBI/privateLinkServicesForPowerBI` that share this surface. */
export type PrivateLinkServicesForPowerBIApiVersion = "2020-06-01";

/** A resource of type `Microsoft.PowerBI/privateLinkServicesForPowerBI`: its resource id, or its names. What is declared of the names is not enforced. */
export type PrivateLinkServicesForPowerBITarget =
  | string
  | {
      subscriptionId?: string;
      resourceGroupName: string;
      azureResourceName: string;
    };

/** Status of a connection as `Microsoft.PowerBI/privateLinkServicesForPowerBI` spells it. */
export type PrivateLinkServicesForPowerBIConnectionStatus =
  "Pending" | "Approved" | "Rejected" | "Disconnected" | (string & {});

/** Provisioning state of a connection as `Microsoft.PowerBI/privateLinkServicesForPowerBI` spells it. */
export type PrivateLinkServicesForPowerBIProvisioningState =
  "Creating" | "Updating" | "Deleting" | "Succeeded" | "Canceled" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.PowerBI/privateLinkServicesForPowerBI`, as the service answers it. */
export interface PrivateLinkServicesForPowerBIPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: PrivateLinkServicesForPowerBIConnectionProperties;
}

/** The `properties` of a connection. */
export interface PrivateLinkServicesForPowerBIConnectionProperties {
  privateEndpoint?: PrivateLinkServicesForPowerBIPrivateEndpoint;
  privateLinkServiceConnectionState?: PrivateLinkServicesForPowerBIConnectionState;
  provisioningState?: PrivateLinkServicesForPowerBIProvisioningState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface PrivateLinkServicesForPowerBIPrivateEndpoint {
  id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface PrivateLinkServicesForPowerBIConnectionState {
  status?: PrivateLinkServicesForPowerBIConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection of `Microsoft.PowerBI/privateLinkServicesForPowerBI` may carry. */
export interface PrivateLinkServicesForPowerBIPrivateEndpointConnectionUpdate {
  properties?: PrivateLinkServicesForPowerBIConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface PrivateLinkServicesForPowerBIConnectionUpdateProperties {
  privateEndpoint?: PrivateLinkServicesForPowerBIPrivateEndpoint;
  privateLinkServiceConnectionState?: PrivateLinkServicesForPowerBIConnectionState;
  provisioningState?: PrivateLinkServicesForPowerBIProvisioningState;
}

/** A private link resource of `Microsoft.PowerBI/privateLinkServicesForPowerBI`: a group id with its members and zones. */
export interface PrivateLinkServicesForPowerBIPrivateLinkResource {
  properties?: PrivateLinkServicesForPowerBIPrivateLinkResourceProperties;
  id?: string;
  name?: string;
  type?: string;
}

/** The `properties` of a private link resource. */
export interface PrivateLinkServicesForPowerBIPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** All that the runtime needs of `Microsoft.PowerBI/privateLinkServicesForPowerBI`. */
export const privateLinkServicesForPowerBIDescriptor: HostDescriptor = {
  resourceType: "Microsoft.PowerBI/privateLinkServicesForPowerBI",
  apiVersions: ["2020-06-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.PowerBI/privateLinkServicesForPowerBI/{azureResourceName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_ListByResource",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "PrivateEndpointConnections_Get",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointName}",
      success: [200],
    },
    update: {
      operationId: "PrivateEndpointConnections_Create",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointName}",
      success: [200, 201],
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: "azure-async-operation" },
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_ListByResource",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResources_Get",
      method: "GET",
      path: "/privateLinkResources/{privateLinkResourceName}",
      success: [200],
    },
  },
  status: {
    Pending: "Pending",
    Approved: "Approved",
    Rejected: "Rejected",
    Disconnected: "Disconnected",
    "Approved ": "Approved",
  },
  provisioning: {
    Creating: "InProgress",
    Updating: "InProgress",
    Deleting: "InProgress",
    Succeeded: "Succeeded",
    Canceled: "Canceled",
    Failed: "Failed",
  },
  errors: "arm",
};

/**
 * Private endpoint connections of `Microsoft.PowerBI/privateLinkServicesForPowerBI`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.PowerBI/privateLinkServicesForPowerBI/{azureResourceName}`.
 * Api-version `2020-06-01`; read from `specification/powerbiprivatelinks/resource-manager/Microsoft.PowerBI/stable/2020-06-01/powerbiprivatelinks.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - Published examples have the status Approved with a blank at its end.
 */
export class PrivateLinkServicesForPowerBIConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: PrivateLinkServicesForPowerBIApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, privateLinkServicesForPowerBIDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnections_ListByResource`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, page by page.
   */
  list(
    target: PrivateLinkServicesForPowerBITarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateLinkServicesForPowerBIPrivateEndpointConnection> {
    return this.#host.list<PrivateLinkServicesForPowerBIPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointName}`
   *
   * @returns The connection.
   */
  get(
    target: PrivateLinkServicesForPowerBITarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<PrivateLinkServicesForPowerBIPrivateEndpointConnection> {
    return this.#host.get<PrivateLinkServicesForPowerBIPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{privateEndpointName}`
   *
   * @param body - Sent as it is.
   * @returns An operation, complete with the response (200, 201 declared).
   */
  update(
    target: PrivateLinkServicesForPowerBITarget,
    connectionName: string,
    body: PrivateLinkServicesForPowerBIPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<PrivateLinkServicesForPowerBIPrivateEndpointConnection> {
    return this.#host.update<PrivateLinkServicesForPowerBIPrivateEndpointConnection>(
      target,
      connectionName,
      body,
      options,
    );
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{privateEndpointName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation, complete with the response (200, 201 declared).
   */
  approve(
    target: PrivateLinkServicesForPowerBITarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<PrivateLinkServicesForPowerBIPrivateEndpointConnection> {
    return this.#host.approve<PrivateLinkServicesForPowerBIPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{privateEndpointName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation, complete with the response (200, 201 declared).
   */
  reject(
    target: PrivateLinkServicesForPowerBITarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<PrivateLinkServicesForPowerBIPrivateEndpointConnection> {
    return this.#host.reject<PrivateLinkServicesForPowerBIPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointName}`
   *
   * @returns An operation to await; it can go on after the response (200, 202, 204 declared, final state via `azure-async-operation`).
   */
  delete(
    target: PrivateLinkServicesForPowerBITarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkResources_ListByResource`, `GET …/privateLinkResources`
   *
   * @returns All of them, page by page.
   */
  listPrivateLinkResources(
    target: PrivateLinkServicesForPowerBITarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateLinkServicesForPowerBIPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<PrivateLinkServicesForPowerBIPrivateLinkResource>(target, options);
  }

  /**
   * Reads one private link resource.
   *
   * `PrivateLinkResources_Get`, `GET …/privateLinkResources/{privateLinkResourceName}`
   *
   * @param name - Name of the private link resource, usually its group id.
   * @returns The private link resource.
   */
  getPrivateLinkResource(
    target: PrivateLinkServicesForPowerBITarget,
    name: string,
    options: CallOptions = {},
  ): Promise<PrivateLinkServicesForPowerBIPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<PrivateLinkServicesForPowerBIPrivateLinkResource>(target, name, options);
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
  ): ConnectionOperation<PrivateLinkServicesForPowerBIPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<PrivateLinkServicesForPowerBIPrivateEndpointConnection>(serialized, options);
  }
}
