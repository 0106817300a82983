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

/** Api-versions of `Microsoft.HealthDataAIServices/deidServices` that share this surface. */
export type DeidServiceApiVersion = "2024-09-20";

/** A resource of type `Microsoft.HealthDataAIServices/deidServices`: its resource id, or its names. What is declared of the names is not enforced. */
export type DeidServiceTarget =
  | string
  | {
      /** Declared as format `uuid`. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters. */
      resourceGroupName: string;
      /** Declared as pattern `^[a-zA-Z0-9-]{3,24}$`. */
      deidServiceName: string;
    };

/** Status of a connection as `Microsoft.HealthDataAIServices/deidServices` spells it. */
export type DeidServiceConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as `Microsoft.HealthDataAIServices/deidServices` spells it. */
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

/** The `properties` of a connection. */
export interface DeidServiceConnectionProperties {
  readonly groupIds?: string[];
  privateEndpoint?: DeidServicePrivateEndpoint;
  privateLinkServiceConnectionState: DeidServiceConnectionState;
  readonly provisioningState?: DeidServiceProvisioningState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface DeidServicePrivateEndpoint {
  readonly id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface DeidServiceConnectionState {
  status?: DeidServiceConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection of `Microsoft.HealthDataAIServices/deidServices` may carry. */
export interface DeidServicePrivateEndpointConnectionUpdate {
  properties?: DeidServiceConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface DeidServiceConnectionUpdateProperties {
  privateLinkServiceConnectionState: DeidServiceConnectionState;
}

/** A private link resource of `Microsoft.HealthDataAIServices/deidServices`: a group id with its members and zones. */
export interface DeidServicePrivateLinkResource {
  /** Format `arm-id`. */
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: DeidServicePrivateLinkResourceProperties;
}

/** The `properties` of a private link resource. */
export interface DeidServicePrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** All that the runtime needs of `Microsoft.HealthDataAIServices/deidServices`. */
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
};

/**
 * Private endpoint connections of `Microsoft.HealthDataAIServices/deidServices`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.HealthDataAIServices/deidServices/{deidServiceName}`.
 * Api-version `2024-09-20`; read from `rebuilt/Microsoft.HealthDataAIServices/deidServices/2024-09-20.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The definition has no operation that reads one private link resource.
 * - The declared statuses lack Disconnected.
 */
export class DeidServiceConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: DeidServiceApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, deidServiceDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnections_ListByDeidService`, `GET …/privateEndpointConnections` (carried over from another api-version)
   *
   * @returns All of them, page by page.
   */
  list(
    target: DeidServiceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<DeidServicePrivateEndpointConnection> {
    return this.#host.list<DeidServicePrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @returns The connection.
   */
  get(
    target: DeidServiceTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<DeidServicePrivateEndpointConnection> {
    return this.#host.get<DeidServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200, 201 declared, final state via `azure-async-operation`).
   */
  update(
    target: DeidServiceTarget,
    connectionName: string,
    body: DeidServicePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<DeidServicePrivateEndpointConnection> {
    return this.#host.update<DeidServicePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 201 declared, final state via `azure-async-operation`).
   */
  approve(
    target: DeidServiceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<DeidServicePrivateEndpointConnection> {
    return this.#host.approve<DeidServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 201 declared, final state via `azure-async-operation`).
   */
  reject(
    target: DeidServiceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<DeidServicePrivateEndpointConnection> {
    return this.#host.reject<DeidServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @returns An operation to await; it can go on after the response (202, 204 declared, final state via `location`).
   */
  delete(target: DeidServiceTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinks_ListByDeidService`, `GET …/privateLinkResources` (carried over from another api-version)
   *
   * @returns All of them, page by page.
   */
  listPrivateLinkResources(
    target: DeidServiceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<DeidServicePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<DeidServicePrivateLinkResource>(target, options);
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
  ): ConnectionOperation<DeidServicePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<DeidServicePrivateEndpointConnection>(serialized, options);
  }
}
