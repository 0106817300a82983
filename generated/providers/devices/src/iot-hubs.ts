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

/** Api-versions that share this surface. */
export type IotHubApiVersion = "2023-06-30";

/** A resource of type `Microsoft.Devices/iotHubs`: its id, or its names, which are not checked. */
export type IotHubTarget =
  | string
  | {
      subscriptionId?: string;
      resourceGroupName: string;
      resourceName: string;
    };

/** Status of a connection as the service spells it. */
export type IotHubConnectionStatus = "Pending" | "Approved" | "Rejected" | "Disconnected" | (string & {});

/** A private endpoint connection of `Microsoft.Devices/iotHubs`, as the service answers it. */
export interface IotHubPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties: IotHubConnectionProperties;
}

/** `properties` of a connection. */
export interface IotHubConnectionProperties {
  privateEndpoint?: IotHubPrivateEndpoint;
  privateLinkServiceConnectionState: IotHubConnectionState;
}

/** `properties.privateEndpoint` of a connection. */
export interface IotHubPrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface IotHubConnectionState {
  status: IotHubConnectionStatus;
  description: string;
  actionsRequired?: string;
}

/** What an update of a connection may carry. */
export interface IotHubPrivateEndpointConnectionUpdate {
  properties: IotHubConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface IotHubConnectionUpdateProperties {
  privateLinkServiceConnectionState: IotHubConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface IotHubPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties: IotHubPrivateLinkResourceProperties;
}

/** `properties` of a private link resource. */
export interface IotHubPrivateLinkResourceProperties {
  groupId?: string;
  requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
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
} as const;

/**
 * Private endpoint connections of `Microsoft.Devices/iotHubs`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Devices/iotHubs/{resourceName}`.
 * Api-version `2023-06-30`; read from `specification/iothub/resource-manager/Microsoft.Devices/stable/2023-06-30/iothub.json`.
 * Calls reject with `RestError`; its errors are declared without an envelope.
 *
 * Differs from the common shape:
 * - The list answers with a bare array.
 * - A description must be sent with every decision.
 * - Connections have no provisioning state.
 * - Errors are declared without the error envelope of Azure Resource Manager.
 */
export class IotHubConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<IotHubApiVersion> = {}) {
    this.#host = new HostClient(credential, iotHubDescriptor, options);
  }

  /**
   * Lists the connections of a resource. `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections`
   * The service answers with a bare array.
   */
  list(target: IotHubTarget, options: ListOptions = {}): PagedAsyncIterableIterator<IotHubPrivateEndpointConnection> {
    return this.#host.list<IotHubPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: IotHubTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<IotHubPrivateEndpointConnection> {
    return this.#host.get<IotHubPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 201.
   */
  update(
    target: IotHubTarget,
    connectionName: string,
    body: IotHubPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<IotHubPrivateEndpointConnection> {
    return this.#host.update<IotHubPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. The service asks for a description. */
  approve(
    target: IotHubTarget,
    connectionName: string,
    options: DecisionOptions & { description: string },
  ): ConnectionOperation<IotHubPrivateEndpointConnection> {
    return this.#host.approve<IotHubPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. The service asks for a description. */
  reject(
    target: IotHubTarget,
    connectionName: string,
    options: DecisionOptions & { description: string },
  ): ConnectionOperation<IotHubPrivateEndpointConnection> {
    return this.#host.reject<IotHubPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202, 204.
   */
  delete(target: IotHubTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `PrivateLinkResources_List`, `GET …/privateLinkResources`
   * In one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: IotHubTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<IotHubPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<IotHubPrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResources_Get`, `GET …/privateLinkResources/{groupId}` */
  getPrivateLinkResource(
    target: IotHubTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<IotHubPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<IotHubPrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<IotHubPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<IotHubPrivateEndpointConnection>(serialized, options);
  }
}
