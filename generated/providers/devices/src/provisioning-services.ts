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

/** Api-versions of `Microsoft.Devices/provisioningServices` that share this surface. */
export type ProvisioningServiceApiVersion = "2022-12-12" | "2022-02-05";

/** A resource of type `Microsoft.Devices/provisioningServices`: its resource id, or its names. What is declared of the names is not enforced. */
export type ProvisioningServiceTarget =
  | string
  | {
      subscriptionId?: string;
      resourceGroupName: string;
      resourceName: string;
    };

/** Status of a connection as `Microsoft.Devices/provisioningServices` spells it. */
export type ProvisioningServiceConnectionStatus = "Pending" | "Approved" | "Rejected" | "Disconnected" | (string & {});

/** A private endpoint connection of `Microsoft.Devices/provisioningServices`, as the service answers it. */
export interface ProvisioningServicePrivateEndpointConnection {
  readonly id?: string;
  /** pattern `^(?![0-9]+$)(?!-)[a-zA-Z0-9-]{2,49}[a-zA-Z0-9]$`. */
  readonly name?: string;
  readonly type?: string;
  properties: ProvisioningServiceConnectionProperties;
  readonly systemData?: SystemData;
}

/** The `properties` of a connection. */
export interface ProvisioningServiceConnectionProperties {
  privateEndpoint?: ProvisioningServicePrivateEndpoint;
  privateLinkServiceConnectionState: ProvisioningServiceConnectionState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface ProvisioningServicePrivateEndpoint {
  readonly id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface ProvisioningServiceConnectionState {
  status: ProvisioningServiceConnectionStatus;
  description: string;
  actionsRequired?: string;
}

/** What an update of a connection of `Microsoft.Devices/provisioningServices` may carry. */
export interface ProvisioningServicePrivateEndpointConnectionUpdate {
  properties: ProvisioningServiceConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface ProvisioningServiceConnectionUpdateProperties {
  privateLinkServiceConnectionState: ProvisioningServiceConnectionState;
}

/** A private link resource of `Microsoft.Devices/provisioningServices`: a group id with its members and zones. */
export interface ProvisioningServicePrivateLinkResource {
  readonly id?: string;
  /** pattern `^(?![0-9]+$)(?!-)[a-zA-Z0-9-]{2,49}[a-zA-Z0-9]$`. */
  readonly name?: string;
  readonly type?: string;
  properties: ProvisioningServicePrivateLinkResourceProperties;
}

/** The `properties` of a private link resource. */
export interface ProvisioningServicePrivateLinkResourceProperties {
  groupId?: string;
  requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** All that the runtime needs of `Microsoft.Devices/provisioningServices`. */
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
};

/**
 * Private endpoint connections of `Microsoft.Devices/provisioningServices`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Devices/provisioningServices/{resourceName}`.
 * Api-version `2022-12-12`, `2022-02-05`; read from `specification/deviceprovisioningservices/resource-manager/Microsoft.Devices/stable/2022-12-12/iotdps.json`.
 * Calls reject with `RestError`, which carries the code and message of the service; its errors are declared without an envelope.
 *
 * Differs from the common shape:
 * - The list answers with a bare array.
 * - A description must be sent with every decision.
 * - Connections have no provisioning state.
 * - Errors are declared without the error envelope of Azure Resource Manager.
 */
export class ProvisioningServiceConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: ProvisioningServiceApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, provisioningServiceDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `IotDpsResource_ListPrivateEndpointConnections`, `GET …/privateEndpointConnections`
   *
   * @returns All of them; the service answers with a bare array.
   */
  list(
    target: ProvisioningServiceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ProvisioningServicePrivateEndpointConnection> {
    return this.#host.list<ProvisioningServicePrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `IotDpsResource_GetPrivateEndpointConnection`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns The connection.
   */
  get(
    target: ProvisioningServiceTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<ProvisioningServicePrivateEndpointConnection> {
    return this.#host.get<ProvisioningServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `IotDpsResource_CreateOrUpdatePrivateEndpointConnection`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200, 201 declared).
   */
  update(
    target: ProvisioningServiceTarget,
    connectionName: string,
    body: ProvisioningServicePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<ProvisioningServicePrivateEndpointConnection> {
    return this.#host.update<ProvisioningServicePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `IotDpsResource_CreateOrUpdatePrivateEndpointConnection`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer; the service asks for it.
   * @returns An operation to await; it can go on after the response (200, 201 declared).
   */
  approve(
    target: ProvisioningServiceTarget,
    connectionName: string,
    options: DecisionOptions & { description: string },
  ): ConnectionOperation<ProvisioningServicePrivateEndpointConnection> {
    return this.#host.approve<ProvisioningServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `IotDpsResource_CreateOrUpdatePrivateEndpointConnection`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer; the service asks for it.
   * @returns An operation to await; it can go on after the response (200, 201 declared).
   */
  reject(
    target: ProvisioningServiceTarget,
    connectionName: string,
    options: DecisionOptions & { description: string },
  ): ConnectionOperation<ProvisioningServicePrivateEndpointConnection> {
    return this.#host.reject<ProvisioningServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `IotDpsResource_DeletePrivateEndpointConnection`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns An operation to await; it can go on after the response (200, 202, 204 declared).
   */
  delete(
    target: ProvisioningServiceTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `IotDpsResource_ListPrivateLinkResources`, `GET …/privateLinkResources`
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: ProvisioningServiceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ProvisioningServicePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<ProvisioningServicePrivateLinkResource>(target, options);
  }

  /**
   * Reads one private link resource.
   *
   * `IotDpsResource_GetPrivateLinkResources`, `GET …/privateLinkResources/{groupId}`
   *
   * @param name - Name of the private link resource, usually its group id.
   * @returns The private link resource.
   */
  getPrivateLinkResource(
    target: ProvisioningServiceTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<ProvisioningServicePrivateLinkResource> {
    return this.#host.getPrivateLinkResource<ProvisioningServicePrivateLinkResource>(target, name, options);
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
  ): ConnectionOperation<ProvisioningServicePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<ProvisioningServicePrivateEndpointConnection>(serialized, options);
  }
}
