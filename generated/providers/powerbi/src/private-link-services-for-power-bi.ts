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

/** Api-versions that share this surface. */
export type PrivateLinkServicesForPowerBIApiVersion = "2020-06-01";

/** A resource of type `Microsoft.PowerBI/privateLinkServicesForPowerBI`: its id, or its names, which are not checked. */
export type PrivateLinkServicesForPowerBITarget =
  | string
  | {
      subscriptionId?: string;
      resourceGroupName: string;
      azureResourceName: string;
    };

/** Status of a connection as the service spells it. */
export type PrivateLinkServicesForPowerBIConnectionStatus =
  "Pending" | "Approved" | "Rejected" | "Disconnected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
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

/** `properties` of a connection. */
export interface PrivateLinkServicesForPowerBIConnectionProperties {
  privateEndpoint?: PrivateLinkServicesForPowerBIPrivateEndpoint;
  privateLinkServiceConnectionState?: PrivateLinkServicesForPowerBIConnectionState;
  provisioningState?: PrivateLinkServicesForPowerBIProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface PrivateLinkServicesForPowerBIPrivateEndpoint {
  id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface PrivateLinkServicesForPowerBIConnectionState {
  status?: PrivateLinkServicesForPowerBIConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection may carry. */
export interface PrivateLinkServicesForPowerBIPrivateEndpointConnectionUpdate {
  properties?: PrivateLinkServicesForPowerBIConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface PrivateLinkServicesForPowerBIConnectionUpdateProperties {
  privateEndpoint?: PrivateLinkServicesForPowerBIPrivateEndpoint;
  privateLinkServiceConnectionState?: PrivateLinkServicesForPowerBIConnectionState;
  provisioningState?: PrivateLinkServicesForPowerBIProvisioningState;
}

/** A private link resource: a group id with its members and zones. */
export interface PrivateLinkServicesForPowerBIPrivateLinkResource {
  properties?: PrivateLinkServicesForPowerBIPrivateLinkResourceProperties;
  id?: string;
  name?: string;
  type?: string;
}

/** `properties` of a private link resource. */
export interface PrivateLinkServicesForPowerBIPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
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
} as const;

/**
 * Private endpoint connections of `Microsoft.PowerBI/privateLinkServicesForPowerBI`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.PowerBI/privateLinkServicesForPowerBI/{azureResourceName}`.
 * Api-version `2020-06-01`; read from `specification/powerbiprivatelinks/resource-manager/Microsoft.PowerBI/stable/2020-06-01/powerbiprivatelinks.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - Published examples have the status Approved with a blank at its end.
 */
export class PrivateLinkServicesForPowerBIConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<PrivateLinkServicesForPowerBIApiVersion> = {}) {
    this.#host = new HostClient(credential, privateLinkServicesForPowerBIDescriptor, options);
  }

  /** Lists the connections of a resource. `PrivateEndpointConnections_ListByResource`, `GET …/privateEndpointConnections` */
  list(
    target: PrivateLinkServicesForPowerBITarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateLinkServicesForPowerBIPrivateEndpointConnection> {
    return this.#host.list<PrivateLinkServicesForPowerBIPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointName}` */
  get(
    target: PrivateLinkServicesForPowerBITarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<PrivateLinkServicesForPowerBIPrivateEndpointConnection> {
    return this.#host.get<PrivateLinkServicesForPowerBIPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{privateEndpointName}`
   * Complete with its response; declared: 200, 201.
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

  /** Approves a connection with the operation of `update`. */
  approve(
    target: PrivateLinkServicesForPowerBITarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<PrivateLinkServicesForPowerBIPrivateEndpointConnection> {
    return this.#host.approve<PrivateLinkServicesForPowerBIPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: PrivateLinkServicesForPowerBITarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<PrivateLinkServicesForPowerBIPrivateEndpointConnection> {
    return this.#host.reject<PrivateLinkServicesForPowerBIPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointName}`
   * Can go on after its response; declared: 200, 202, 204, final state via `azure-async-operation`.
   */
  delete(
    target: PrivateLinkServicesForPowerBITarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `PrivateLinkResources_ListByResource`, `GET …/privateLinkResources` */
  listPrivateLinkResources(
    target: PrivateLinkServicesForPowerBITarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateLinkServicesForPowerBIPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<PrivateLinkServicesForPowerBIPrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResources_Get`, `GET …/privateLinkResources/{privateLinkResourceName}` */
  getPrivateLinkResource(
    target: PrivateLinkServicesForPowerBITarget,
    name: string,
    options: CallOptions = {},
  ): Promise<PrivateLinkServicesForPowerBIPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<PrivateLinkServicesForPowerBIPrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<PrivateLinkServicesForPowerBIPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<PrivateLinkServicesForPowerBIPrivateEndpointConnection>(serialized, options);
  }
}
