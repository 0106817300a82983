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

/** Api-versions that share this surface. */
export type FarmBeatsApiVersion = "2023-06-01-preview";

/** A resource of type `Microsoft.AgFoodPlatform/farmBeats`: its id, or its names, which are not checked. */
export type FarmBeatsTarget =
  | string
  | {
      /** Format `uuid`. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      /** 1 to 63 characters, pattern `^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$`. */
      dataManagerForAgricultureResourceName: string;
    };

/** Status of a connection as the service spells it. */
export type FarmBeatsConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
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

/** `properties` of a connection. */
export interface FarmBeatsConnectionProperties {
  readonly groupIds?: string[];
  privateEndpoint?: FarmBeatsPrivateEndpoint;
  privateLinkServiceConnectionState: FarmBeatsConnectionState;
  readonly provisioningState?: FarmBeatsProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface FarmBeatsPrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface FarmBeatsConnectionState {
  status?: FarmBeatsConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection may carry. */
export interface FarmBeatsPrivateEndpointConnectionUpdate {
  properties?: FarmBeatsConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface FarmBeatsConnectionUpdateProperties {
  privateLinkServiceConnectionState: FarmBeatsConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface FarmBeatsPrivateLinkResource {
  /** Format `arm-id`. */
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: FarmBeatsPrivateLinkResourceProperties;
}

/** `properties` of a private link resource. */
export interface FarmBeatsPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
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
} as const;

/**
 * Private endpoint connections of `Microsoft.AgFoodPlatform/farmBeats`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.AgFoodPlatform/farmBeats/{dataManagerForAgricultureResourceName}`.
 * Api-version `2023-06-01-preview`; read from `specification/agrifood/resource-manager/Microsoft.AgFoodPlatform/preview/2023-06-01-preview/agfood.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - The declared statuses lack Disconnected.
 */
export class FarmBeatsConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<FarmBeatsApiVersion> = {}) {
    this.#host = new HostClient(credential, farmBeatsDescriptor, options);
  }

  /**
   * Lists the connections of a resource. `PrivateEndpointConnections_ListByResource`, `GET …/privateEndpointConnections`
   * In one page; a next link is followed if one comes.
   */
  list(
    target: FarmBeatsTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<FarmBeatsPrivateEndpointConnection> {
    return this.#host.list<FarmBeatsPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: FarmBeatsTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<FarmBeatsPrivateEndpointConnection> {
    return this.#host.get<FarmBeatsPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Complete with its response; declared: 200.
   */
  update(
    target: FarmBeatsTarget,
    connectionName: string,
    body: FarmBeatsPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<FarmBeatsPrivateEndpointConnection> {
    return this.#host.update<FarmBeatsPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: FarmBeatsTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<FarmBeatsPrivateEndpointConnection> {
    return this.#host.approve<FarmBeatsPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: FarmBeatsTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<FarmBeatsPrivateEndpointConnection> {
    return this.#host.reject<FarmBeatsPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202, 204, final state via `azure-async-operation`.
   */
  delete(target: FarmBeatsTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `PrivateLinkResources_ListByResource`, `GET …/privateLinkResources`
   * In one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: FarmBeatsTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<FarmBeatsPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<FarmBeatsPrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResources_Get`, `GET …/privateLinkResources/{subResourceName}` */
  getPrivateLinkResource(
    target: FarmBeatsTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<FarmBeatsPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<FarmBeatsPrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<FarmBeatsPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<FarmBeatsPrivateEndpointConnection>(serialized, options);
  }
}
