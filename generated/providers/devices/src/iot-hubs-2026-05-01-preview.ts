// Microsoft.Devices/iotHubs, api-version 2026-05-01-preview. Generated; do not edit.
// Surface e151e34c6f291d23
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
import type {
  IotHubConnectionProperties,
  IotHubPrivateEndpointConnectionUpdate,
  IotHubPrivateLinkResource,
} from "./iot-hubs.ts";

export type {
  IotHubConnectionProperties,
  IotHubConnectionState,
  IotHubConnectionStatus,
  IotHubConnectionUpdateProperties,
  IotHubPrivateEndpoint,
  IotHubPrivateEndpointConnectionUpdate,
  IotHubPrivateLinkResource,
  IotHubPrivateLinkResourceProperties,
} from "./iot-hubs.ts";

/** Api-versions that share this surface. */
export type IotHubApiVersion = "2026-05-01-preview";

/** A resource of type `Microsoft.Devices/iotHubs`: its id, or its names, which are not checked. */
export type IotHubTarget =
  | string
  | {
      /** Format `uuid`. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      resourceName: string;
    };

/** A private endpoint connection of `Microsoft.Devices/iotHubs`, as the service answers it. */
export interface IotHubPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties: IotHubConnectionProperties;
  readonly systemData?: SystemData;
}

/** What the runtime needs to know. */
export const iotHubDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Devices/iotHubs",
  apiVersions: ["2026-05-01-preview"],
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
 * Api-version `2026-05-01-preview`; read from `rebuilt/Microsoft.Devices/iotHubs/2026-05-01-preview.json`.
 * Calls reject with `RestError`; its errors are declared without an envelope.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
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
   * Lists the connections of a resource. `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections` (of another api-version)
   * The service answers with a bare array.
   */
  list(target: IotHubTarget, options: ListOptions = {}): PagedAsyncIterableIterator<IotHubPrivateEndpointConnection> {
    return this.#host.list<IotHubPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version) */
  get(
    target: IotHubTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<IotHubPrivateEndpointConnection> {
    return this.#host.get<IotHubPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version)
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
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version)
   * Can go on after its response; declared: 200, 202, 204.
   */
  delete(target: IotHubTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `PrivateLinkResources_List`, `GET …/privateLinkResources` (of another api-version)
   * In one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: IotHubTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<IotHubPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<IotHubPrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResources_Get`, `GET …/privateLinkResources/{groupId}` (of another api-version) */
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
