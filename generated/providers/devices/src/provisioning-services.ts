// Microsoft.Devices/provisioningServices, api-version 2022-12-12, 2022-02-05. Generated; do not edit.
// Surface e8a79b84d7018186
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
export type ProvisioningServiceApiVersion = "2022-12-12" | "2022-02-05";

/** A resource of type `Microsoft.Devices/provisioningServices`: its id, or its names, which are not checked. */
export type ProvisioningServiceTarget =
  | string
  | {
      subscriptionId?: string;
      resourceGroupName: string;
      resourceName: string;
    };

/** Status of a connection as the service spells it. */
export type ProvisioningServiceConnectionStatus = "Pending" | "Approved" | "Rejected" | "Disconnected" | (string & {});

/** A private endpoint connection of `Microsoft.Devices/provisioningServices`, as the service answers it. */
export interface ProvisioningServicePrivateEndpointConnection {
  readonly id?: string;
  /** Pattern `^(?![0-9]+$)(?!-)[a-zA-Z0-9-]{2,49}[a-zA-Z0-9]$`. */
  readonly name?: string;
  readonly type?: string;
  properties: ProvisioningServiceConnectionProperties;
  readonly systemData?: SystemData;
}

/** `properties` of a connection. */
export interface ProvisioningServiceConnectionProperties {
  privateEndpoint?: ProvisioningServicePrivateEndpoint;
  privateLinkServiceConnectionState: ProvisioningServiceConnectionState;
}

/** `properties.privateEndpoint` of a connection. */
export interface ProvisioningServicePrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface ProvisioningServiceConnectionState {
  status: ProvisioningServiceConnectionStatus;
  description: string;
  actionsRequired?: string;
}

/** What an update of a connection may carry. */
export interface ProvisioningServicePrivateEndpointConnectionUpdate {
  properties: ProvisioningServiceConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface ProvisioningServiceConnectionUpdateProperties {
  privateLinkServiceConnectionState: ProvisioningServiceConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface ProvisioningServicePrivateLinkResource {
  readonly id?: string;
  /** Pattern `^(?![0-9]+$)(?!-)[a-zA-Z0-9-]{2,49}[a-zA-Z0-9]$`. */
  readonly name?: string;
  readonly type?: string;
  properties: ProvisioningServicePrivateLinkResourceProperties;
}

/** `properties` of a private link resource. */
export interface ProvisioningServicePrivateLinkResourceProperties {
  groupId?: string;
  requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
export const provisioningServiceDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Devices/provisioningServices",
  apiVersions: ["2022-12-12", "2022-02-05"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Devices/provisioningServices/{resourceName}",
  operations: {
    list: {
      operationId: "IotDpsResource_ListPrivateEndpointConnections",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: null, next: null },
    },
    get: {
      operationId: "IotDpsResource_GetPrivateEndpointConnection",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "IotDpsResource_CreateOrUpdatePrivateEndpointConnection",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      longRunning: { finalStateVia: null },
      body: { id: false, description: "required" },
    },
    delete: {
      operationId: "IotDpsResource_DeletePrivateEndpointConnection",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: null },
    },
    listPrivateLinkResources: {
      operationId: "IotDpsResource_ListPrivateLinkResources",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: null },
    },
    getPrivateLinkResource: {
      operationId: "IotDpsResource_GetPrivateLinkResources",
      method: "GET",
      path: "/privateLinkResources/{groupId}",
      success: [200],
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected", Disconnected: "Disconnected" },
  provisioning: null,
  errors: "flat",
} as const;

/**
 * Private endpoint connections of `Microsoft.Devices/provisioningServices`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Devices/provisioningServices/{resourceName}`.
 * Api-version `2022-12-12`, `2022-02-05`; read from `specification/deviceprovisioningservices/resource-manager/Microsoft.Devices/stable/2022-12-12/iotdps.json`.
 * Calls reject with `RestError`; its errors are declared without an envelope.
 *
 * Differs from the common shape:
 * - The list answers with a bare array.
 * - A description must be sent with every decision.
 * - Connections have no provisioning state.
 * - Errors are declared without the error envelope of Azure Resource Manager.
 */
export class ProvisioningServiceConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<ProvisioningServiceApiVersion> = {}) {
    this.#host = new HostClient(credential, provisioningServiceDescriptor, options);
  }

  /**
   * Lists the connections of a resource. `IotDpsResource_ListPrivateEndpointConnections`, `GET …/privateEndpointConnections`
   * The service answers with a bare array.
   */
  list(
    target: ProvisioningServiceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ProvisioningServicePrivateEndpointConnection> {
    return this.#host.list<ProvisioningServicePrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `IotDpsResource_GetPrivateEndpointConnection`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: ProvisioningServiceTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<ProvisioningServicePrivateEndpointConnection> {
    return this.#host.get<ProvisioningServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `IotDpsResource_CreateOrUpdatePrivateEndpointConnection`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 201.
   */
  update(
    target: ProvisioningServiceTarget,
    connectionName: string,
    body: ProvisioningServicePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<ProvisioningServicePrivateEndpointConnection> {
    return this.#host.update<ProvisioningServicePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. The service asks for a description. */
  approve(
    target: ProvisioningServiceTarget,
    connectionName: string,
    options: DecisionOptions & { description: string },
  ): ConnectionOperation<ProvisioningServicePrivateEndpointConnection> {
    return this.#host.approve<ProvisioningServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. The service asks for a description. */
  reject(
    target: ProvisioningServiceTarget,
    connectionName: string,
    options: DecisionOptions & { description: string },
  ): ConnectionOperation<ProvisioningServicePrivateEndpointConnection> {
    return this.#host.reject<ProvisioningServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `IotDpsResource_DeletePrivateEndpointConnection`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202, 204.
   */
  delete(
    target: ProvisioningServiceTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `IotDpsResource_ListPrivateLinkResources`, `GET …/privateLinkResources`
   * In one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: ProvisioningServiceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ProvisioningServicePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<ProvisioningServicePrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `IotDpsResource_GetPrivateLinkResources`, `GET …/privateLinkResources/{groupId}` */
  getPrivateLinkResource(
    target: ProvisioningServiceTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<ProvisioningServicePrivateLinkResource> {
    return this.#host.getPrivateLinkResource<ProvisioningServicePrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<ProvisioningServicePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<ProvisioningServicePrivateEndpointConnection>(serialized, options);
  }
}
