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

/** Api-versions of `Microsoft.IoTCentral/iotApps` that share this surface. */
export type IotAppApiVersion = "2021-11-01-preview";

/** A resource of type `Microsoft.IoTCentral/iotApps`: its resource id, or its names. What is declared of the names is not enforced. */
export type IotAppTarget =
  | string
  | {
      subscriptionId?: string;
      resourceGroupName: string;
      resourceName: string;
    };

/** Status of a connection as `Microsoft.IoTCentral/iotApps` spells it. */
export type IotAppConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as `Microsoft.IoTCentral/iotApps` spells it. */
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

/** The `properties` of a connection. */
export interface IotAppConnectionProperties {
  readonly groupIds?: string[];
  privateEndpoint?: IotAppPrivateEndpoint;
  privateLinkServiceConnectionState: IotAppConnectionState;
  readonly provisioningState?: IotAppProvisioningState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface IotAppPrivateEndpoint {
  readonly id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface IotAppConnectionState {
  status?: IotAppConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection of `Microsoft.IoTCentral/iotApps` may carry. */
export interface IotAppPrivateEndpointConnectionUpdate {
  properties?: IotAppConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface IotAppConnectionUpdateProperties {
  privateLinkServiceConnectionState: IotAppConnectionState;
}

/** A private link resource of `Microsoft.IoTCentral/iotApps`: a group id with its members and zones. */
export interface IotAppPrivateLinkResource {
  /** Format `arm-id`. */
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: IotAppPrivateLinkResourceProperties;
}

/** The `properties` of a private link resource. */
export interface IotAppPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** All that the runtime needs of `Microsoft.IoTCentral/iotApps`. */
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
};

/**
 * Private endpoint connections of `Microsoft.IoTCentral/iotApps`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.IoTCentral/iotApps/{resourceName}`.
 * Api-version `2021-11-01-preview`; read from `specification/iotcentral/resource-manager/Microsoft.IoTCentral/preview/2021-11-01-preview/iotcentral.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - The update is flagged as long-running, but neither 201 nor 202 is declared.
 * - The declared statuses lack Disconnected.
 */
export class IotAppConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: IotAppApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, iotAppDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  list(target: IotAppTarget, options: ListOptions = {}): PagedAsyncIterableIterator<IotAppPrivateEndpointConnection> {
    return this.#host.list<IotAppPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns The connection.
   */
  get(
    target: IotAppTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<IotAppPrivateEndpointConnection> {
    return this.#host.get<IotAppPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200 declared).
   */
  update(
    target: IotAppTarget,
    connectionName: string,
    body: IotAppPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<IotAppPrivateEndpointConnection> {
    return this.#host.update<IotAppPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200 declared).
   */
  approve(
    target: IotAppTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<IotAppPrivateEndpointConnection> {
    return this.#host.approve<IotAppPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200 declared).
   */
  reject(
    target: IotAppTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<IotAppPrivateEndpointConnection> {
    return this.#host.reject<IotAppPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns An operation to await; it can go on after the response (202, 204 declared).
   */
  delete(target: IotAppTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinks_List`, `GET …/privateLinkResources`
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: IotAppTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<IotAppPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<IotAppPrivateLinkResource>(target, options);
  }

  /**
   * Reads one private link resource.
   *
   * `PrivateLinks_Get`, `GET …/privateLinkResources/{groupId}`
   *
   * @param name - Name of the private link resource, usually its group id.
   * @returns The private link resource.
   */
  getPrivateLinkResource(
    target: IotAppTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<IotAppPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<IotAppPrivateLinkResource>(target, name, options);
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
  ): ConnectionOperation<IotAppPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<IotAppPrivateEndpointConnection>(serialized, options);
  }
}
