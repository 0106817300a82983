// Microsoft.IoTCentral/iotApps, api-version 2021-11-01-preview. Generated; do not edit.
// Surface b3a949da2b95759e
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
export type IotAppApiVersion = "2021-11-01-preview";

/** A resource of type `Microsoft.IoTCentral/iotApps`: its id, or its names, which are not checked. */
export type IotAppTarget =
  | string
  | {
      subscriptionId?: string;
      resourceGroupName: string;
      resourceName: string;
    };

/** Status of a connection as the service spells it. */
export type IotAppConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
export type IotAppProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.IoTCentral/iotApps`, as the service answers it. */
export interface IotAppPrivateEndpointConnection {
  /** Format `arm-id`. */
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: IotAppConnectionProperties;
}

/** `properties` of a connection. */
export interface IotAppConnectionProperties {
  readonly groupIds?: string[];
  privateEndpoint?: IotAppPrivateEndpoint;
  privateLinkServiceConnectionState: IotAppConnectionState;
  readonly provisioningState?: IotAppProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface IotAppPrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface IotAppConnectionState {
  status?: IotAppConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection may carry. */
export interface IotAppPrivateEndpointConnectionUpdate {
  properties?: IotAppConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface IotAppConnectionUpdateProperties {
  privateLinkServiceConnectionState: IotAppConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface IotAppPrivateLinkResource {
  /** Format `arm-id`. */
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: IotAppPrivateLinkResourceProperties;
}

/** `properties` of a private link resource. */
export interface IotAppPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
export const iotAppDescriptor: HostDescriptor = {
  resourceType: "Microsoft.IoTCentral/iotApps",
  apiVersions: ["2021-11-01-preview"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.IoTCentral/iotApps/{resourceName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_List",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: null },
    },
    get: {
      operationId: "PrivateEndpointConnections_Get",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "PrivateEndpointConnections_Create",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
      longRunning: { finalStateVia: null },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [202, 204],
      longRunning: { finalStateVia: null },
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinks_List",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: null },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinks_Get",
      method: "GET",
      path: "/privateLinkResources/{groupId}",
      success: [200],
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
  provisioning: { Succeeded: "Succeeded", Creating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
  errors: "arm",
} as const;

/**
 * Private endpoint connections of `Microsoft.IoTCentral/iotApps`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.IoTCentral/iotApps/{resourceName}`.
 * Api-version `2021-11-01-preview`; read from `specification/iotcentral/resource-manager/Microsoft.IoTCentral/preview/2021-11-01-preview/iotcentral.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - The update is flagged as long-running, but neither 201 nor 202 is declared.
 * - The declared statuses lack Disconnected.
 */
export class IotAppConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<IotAppApiVersion> = {}) {
    this.#host = new HostClient(credential, iotAppDescriptor, options);
  }

  /**
   * Lists the connections of a resource. `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections`
   * In one page; a next link is followed if one comes.
   */
  list(target: IotAppTarget, options: ListOptions = {}): PagedAsyncIterableIterator<IotAppPrivateEndpointConnection> {
    return this.#host.list<IotAppPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: IotAppTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<IotAppPrivateEndpointConnection> {
    return this.#host.get<IotAppPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200.
   */
  update(
    target: IotAppTarget,
    connectionName: string,
    body: IotAppPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<IotAppPrivateEndpointConnection> {
    return this.#host.update<IotAppPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: IotAppTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<IotAppPrivateEndpointConnection> {
    return this.#host.approve<IotAppPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: IotAppTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<IotAppPrivateEndpointConnection> {
    return this.#host.reject<IotAppPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 202, 204.
   */
  delete(target: IotAppTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `PrivateLinks_List`, `GET …/privateLinkResources`
   * In one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: IotAppTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<IotAppPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<IotAppPrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinks_Get`, `GET …/privateLinkResources/{groupId}` */
  getPrivateLinkResource(
    target: IotAppTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<IotAppPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<IotAppPrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<IotAppPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<IotAppPrivateEndpointConnection>(serialized, options);
  }
}
