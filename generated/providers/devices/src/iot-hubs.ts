// Microsoft.Devices/iotHubs, api-version 2023-06-30. Generated; do not edit.
// Surface 4ac2a11b6fde1d05
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

/** Api-versions of `Microsoft.Devices/iotHubs` that share this surface. */
export type IotHubApiVersion = "2023-06-30";

/** A resource of type `Microsoft.Devices/iotHubs`: its resource id, or its names. What is declared of the names is not enforced. */
export type IotHubTarget =
  | string
  | {
      subscriptionId?: string;
      resourceGroupName: string;
      resourceName: string;
    };

/** Status of a connection as `Microsoft.Devices/iotHubs` spells it. */
export type IotHubConnectionStatus = "Pending" | "Approved" | "Rejected" | "Disconnected" | (string & {});

/** A private endpoint connection of `Microsoft.Devices/iotHubs`, as the service answers it. */
export interface IotHubPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties: IotHubConnectionProperties;
}

/** The `properties` of a connection. */
export interface IotHubConnectionProperties {
  privateEndpoint?: IotHubPrivateEndpoint;
  privateLinkServiceConnectionState: IotHubConnectionState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface IotHubPrivateEndpoint {
  readonly id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface IotHubConnectionState {
  status: IotHubConnectionStatus;
  description: string;
  actionsRequired?: string;
}

/** What an update of a connection of `Microsoft.Devices/iotHubs` may carry. */
export interface IotHubPrivateEndpointConnectionUpdate {
  properties: IotHubConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface IotHubConnectionUpdateProperties {
  privateLinkServiceConnectionState: IotHubConnectionState;
}

/** A private link resource of `Microsoft.Devices/iotHubs`: a group id with its members and zones. */
export interface IotHubPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties: IotHubPrivateLinkResourceProperties;
}

/** The `properties` of a private link resource. */
export interface IotHubPrivateLinkResourceProperties {
  groupId?: string;
  requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** All that the runtime needs of `Microsoft.Devices/iotHubs`. */
export const iotHubDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Devices/iotHubs",
  apiVersions: ["2023-06-30"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Devices/iotHubs/{resourceName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_List",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: null, next: null },
    },
    get: {
      operationId: "PrivateEndpointConnections_Get",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "PrivateEndpointConnections_Update",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      longRunning: { finalStateVia: null },
      body: { id: false, description: "required" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: null },
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_List",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: null },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResources_Get",
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
 * Private endpoint connections of `Microsoft.Devices/iotHubs`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Devices/iotHubs/{resourceName}`.
 * Api-version `2023-06-30`; read from `specification/iothub/resource-manager/Microsoft.Devices/stable/2023-06-30/iothub.json`.
 * Calls reject with `RestError`, which carries the code and message of the service; its errors are declared without an envelope.
 *
 * Differs from the common shape:
 * - The list answers with a bare array.
 * - A description must be sent with every decision.
 * - Connections have no provisioning state.
 * - Errors are declared without the error envelope of Azure Resource Manager.
 */
export class IotHubConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: IotHubApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, iotHubDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections`
   *
   * @returns All of them; the service answers with a bare array.
   */
  list(target: IotHubTarget, options: ListOptions = {}): PagedAsyncIterableIterator<IotHubPrivateEndpointConnection> {
    return this.#host.list<IotHubPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns The connection.
   */
  get(
    target: IotHubTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<IotHubPrivateEndpointConnection> {
    return this.#host.get<IotHubPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200, 201 declared).
   */
  update(
    target: IotHubTarget,
    connectionName: string,
    body: IotHubPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<IotHubPrivateEndpointConnection> {
    return this.#host.update<IotHubPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer; the service asks for it.
   * @returns An operation to await; it can go on after the response (200, 201 declared).
   */
  approve(
    target: IotHubTarget,
    connectionName: string,
    options: DecisionOptions & { description: string },
  ): ConnectionOperation<IotHubPrivateEndpointConnection> {
    return this.#host.approve<IotHubPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer; the service asks for it.
   * @returns An operation to await; it can go on after the response (200, 201 declared).
   */
  reject(
    target: IotHubTarget,
    connectionName: string,
    options: DecisionOptions & { description: string },
  ): ConnectionOperation<IotHubPrivateEndpointConnection> {
    return this.#host.reject<IotHubPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns An operation to await; it can go on after the response (200, 202, 204 declared).
   */
  delete(target: IotHubTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkResources_List`, `GET …/privateLinkResources`
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: IotHubTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<IotHubPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<IotHubPrivateLinkResource>(target, options);
  }

  /**
   * Reads one private link resource.
   *
   * `PrivateLinkResources_Get`, `GET …/privateLinkResources/{groupId}`
   *
   * @param name - Name of the private link resource, usually its group id.
   * @returns The private link resource.
   */
  getPrivateLinkResource(
    target: IotHubTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<IotHubPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<IotHubPrivateLinkResource>(target, name, options);
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
  ): ConnectionOperation<IotHubPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<IotHubPrivateEndpointConnection>(serialized, options);
  }
}
