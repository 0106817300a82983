// Microsoft.HealthDataAIServices/deidServices, api-version 2024-09-20. Generated; do not edit.
// Surface 69a15635697874bd
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
export type DeidServiceApiVersion = "2024-09-20";

/** A resource of type `Microsoft.HealthDataAIServices/deidServices`: its id, or its names, which are not checked. */
export type DeidServiceTarget =
  | string
  | {
      /** Format `uuid`. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      /** Pattern `^[a-zA-Z0-9-]{3,24}$`. */
      deidServiceName: string;
    };

/** Status of a connection as the service spells it. */
export type DeidServiceConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
export type DeidServiceProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.HealthDataAIServices/deidServices`, as the service answers it. */
export interface DeidServicePrivateEndpointConnection {
  /** Format `arm-id`. */
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: DeidServiceConnectionProperties;
}

/** `properties` of a connection. */
export interface DeidServiceConnectionProperties {
  readonly groupIds?: string[];
  privateEndpoint?: DeidServicePrivateEndpoint;
  privateLinkServiceConnectionState: DeidServiceConnectionState;
  readonly provisioningState?: DeidServiceProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface DeidServicePrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface DeidServiceConnectionState {
  status?: DeidServiceConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection may carry. */
export interface DeidServicePrivateEndpointConnectionUpdate {
  properties?: DeidServiceConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface DeidServiceConnectionUpdateProperties {
  privateLinkServiceConnectionState: DeidServiceConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface DeidServicePrivateLinkResource {
  /** Format `arm-id`. */
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: DeidServicePrivateLinkResourceProperties;
}

/** `properties` of a private link resource. */
export interface DeidServicePrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
export const deidServiceDescriptor: HostDescriptor = {
  resourceType: "Microsoft.HealthDataAIServices/deidServices",
  apiVersions: ["2024-09-20"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.HealthDataAIServices/deidServices/{deidServiceName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_ListByDeidService",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
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
      success: [200, 201],
      longRunning: { finalStateVia: "azure-async-operation" },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [202, 204],
      longRunning: { finalStateVia: "location" },
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinks_ListByDeidService",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
  provisioning: { Succeeded: "Succeeded", Creating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
  errors: "arm",
} as const;

/**
 * Private endpoint connections of `Microsoft.HealthDataAIServices/deidServices`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.HealthDataAIServices/deidServices/{deidServiceName}`.
 * Api-version `2024-09-20`; read from `rebuilt/Microsoft.HealthDataAIServices/deidServices/2024-09-20.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The definition has no operation that reads one private link resource.
 * - The declared statuses lack Disconnected.
 */
export class DeidServiceConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<DeidServiceApiVersion> = {}) {
    this.#host = new HostClient(credential, deidServiceDescriptor, options);
  }

  /** Lists the connections of a resource. `PrivateEndpointConnections_ListByDeidService`, `GET …/privateEndpointConnections` (of another api-version) */
  list(
    target: DeidServiceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<DeidServicePrivateEndpointConnection> {
    return this.#host.list<DeidServicePrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version) */
  get(
    target: DeidServiceTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<DeidServicePrivateEndpointConnection> {
    return this.#host.get<DeidServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version)
   * Can go on after its response; declared: 200, 201, final state via `azure-async-operation`.
   */
  update(
    target: DeidServiceTarget,
    connectionName: string,
    body: DeidServicePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<DeidServicePrivateEndpointConnection> {
    return this.#host.update<DeidServicePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: DeidServiceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<DeidServicePrivateEndpointConnection> {
    return this.#host.approve<DeidServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: DeidServiceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<DeidServicePrivateEndpointConnection> {
    return this.#host.reject<DeidServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version)
   * Can go on after its response; declared: 202, 204, final state via `location`.
   */
  delete(target: DeidServiceTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `PrivateLinks_ListByDeidService`, `GET …/privateLinkResources` (of another api-version) */
  listPrivateLinkResources(
    target: DeidServiceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<DeidServicePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<DeidServicePrivateLinkResource>(target, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<DeidServicePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<DeidServicePrivateEndpointConnection>(serialized, options);
  }
}
