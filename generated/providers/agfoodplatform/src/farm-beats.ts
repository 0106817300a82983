// Microsoft.AgFoodPlatform/farmBeats, api-version 2023-06-01-preview. Generated; do not edit.
// Surface 33d681ce9d7d961c
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

/** Api-versions of `Microsoft.AgFoodPlatform/farmBeats` that share this surface. */
export type FarmBeatsApiVersion = "2023-06-01-preview";

/** A resource of type `Microsoft.AgFoodPlatform/farmBeats`: its resource id, or its names. What is declared of the names is not enforced. */
export type FarmBeatsTarget =
  | string
  | {
      /** Declared as format `uuid`. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters. */
      resourceGroupName: string;
      /** Declared as 1 to 63 characters, pattern `^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$`. */
      dataManagerForAgricultureResourceName: string;
    };

/** Status of a connection as `Microsoft.AgFoodPlatform/farmBeats` spells it. */
export type FarmBeatsConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as `Microsoft.AgFoodPlatform/farmBeats` spells it. */
export type FarmBeatsProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.AgFoodPlatform/farmBeats`, as the service answers it. */
export interface FarmBeatsPrivateEndpointConnection {
  /** Format `arm-id`. */
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: FarmBeatsConnectionProperties;
}

/** The `properties` of a connection. */
export interface FarmBeatsConnectionProperties {
  readonly groupIds?: string[];
  privateEndpoint?: FarmBeatsPrivateEndpoint;
  privateLinkServiceConnectionState: FarmBeatsConnectionState;
  readonly provisioningState?: FarmBeatsProvisioningState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface FarmBeatsPrivateEndpoint {
  readonly id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface FarmBeatsConnectionState {
  status?: FarmBeatsConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection of `Microsoft.AgFoodPlatform/farmBeats` may carry. */
export interface FarmBeatsPrivateEndpointConnectionUpdate {
  properties?: FarmBeatsConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface FarmBeatsConnectionUpdateProperties {
  privateLinkServiceConnectionState: FarmBeatsConnectionState;
}

/** A private link resource of `Microsoft.AgFoodPlatform/farmBeats`: a group id with its members and zones. */
export interface FarmBeatsPrivateLinkResource {
  /** Format `arm-id`. */
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: FarmBeatsPrivateLinkResourceProperties;
}

/** The `properties` of a private link resource. */
export interface FarmBeatsPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** All that the runtime needs of `Microsoft.AgFoodPlatform/farmBeats`. */
export const farmBeatsDescriptor: HostDescriptor = {
  resourceType: "Microsoft.AgFoodPlatform/farmBeats",
  apiVersions: ["2023-06-01-preview"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.AgFoodPlatform/farmBeats/{dataManagerForAgricultureResourceName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_ListByResource",
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
      operationId: "PrivateEndpointConnections_CreateOrUpdate",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: "azure-async-operation" },
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_ListByResource",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: null },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResources_Get",
      method: "GET",
      path: "/privateLinkResources/{subResourceName}",
      success: [200],
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
  provisioning: { Succeeded: "Succeeded", Creating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
  errors: "arm",
};

/**
 * Private endpoint connections of `Microsoft.AgFoodPlatform/farmBeats`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.AgFoodPlatform/farmBeats/{dataManagerForAgricultureResourceName}`.
 * Api-version `2023-06-01-preview`; read from `specification/agrifood/resource-manager/Microsoft.AgFoodPlatform/preview/2023-06-01-preview/agfood.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - The declared statuses lack Disconnected.
 */
export class FarmBeatsConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: FarmBeatsApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, farmBeatsDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnections_ListByResource`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  list(
    target: FarmBeatsTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<FarmBeatsPrivateEndpointConnection> {
    return this.#host.list<FarmBeatsPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns The connection.
   */
  get(
    target: FarmBeatsTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<FarmBeatsPrivateEndpointConnection> {
    return this.#host.get<FarmBeatsPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param body - Sent as it is.
   * @returns An operation, complete with the response (200 declared).
   */
  update(
    target: FarmBeatsTarget,
    connectionName: string,
    body: FarmBeatsPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<FarmBeatsPrivateEndpointConnection> {
    return this.#host.update<FarmBeatsPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation, complete with the response (200 declared).
   */
  approve(
    target: FarmBeatsTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<FarmBeatsPrivateEndpointConnection> {
    return this.#host.approve<FarmBeatsPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation, complete with the response (200 declared).
   */
  reject(
    target: FarmBeatsTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<FarmBeatsPrivateEndpointConnection> {
    return this.#host.reject<FarmBeatsPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns An operation to await; it can go on after the response (200, 202, 204 declared, final state via `azure-async-operation`).
   */
  delete(target: FarmBeatsTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkResources_ListByResource`, `GET …/privateLinkResources`
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: FarmBeatsTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<FarmBeatsPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<FarmBeatsPrivateLinkResource>(target, options);
  }

  /**
   * Reads one private link resource.
   *
   * `PrivateLinkResources_Get`, `GET …/privateLinkResources/{subResourceName}`
   *
   * @param name - Name of the private link resource, usually its group id.
   * @returns The private link resource.
   */
  getPrivateLinkResource(
    target: FarmBeatsTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<FarmBeatsPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<FarmBeatsPrivateLinkResource>(target, name, options);
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
  ): ConnectionOperation<FarmBeatsPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<FarmBeatsPrivateEndpointConnection>(serialized, options);
  }
}
