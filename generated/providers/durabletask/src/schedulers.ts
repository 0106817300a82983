// Microsoft.DurableTask/schedulers, api-version 2026-02-01, 2026-05-01-preview. Generated; do not edit.
// Surface a52ef8bd934f8e3d
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

/** Api-versions of `Microsoft.DurableTask/schedulers` that share this surface. */
export type SchedulerApiVersion = "2026-02-01" | "2026-05-01-preview";

/** A resource of type `Microsoft.DurableTask/schedulers`: its resource id, or its names. What is declared of the names is not enforced. */
export type SchedulerTarget =
  | string
  | {
      /** Declared as format `uuid`. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters. */
      resourceGroupName: string;
      /** Declared as pattern `^[a-zA-Z0-9-]{3,64}$`. */
      schedulerName: string;
    };

/** Status of a connection as `Microsoft.DurableTask/schedulers` spells it. */
export type SchedulerConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as `Microsoft.DurableTask/schedulers` spells it. */
export type SchedulerProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.DurableTask/schedulers`, as the service answers it. */
export interface SchedulerPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  properties?: SchedulerConnectionProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** The `properties` of a connection. */
export interface SchedulerConnectionProperties {
  readonly groupIds?: string[];
  privateEndpoint?: SchedulerPrivateEndpoint;
  privateLinkServiceConnectionState: SchedulerConnectionState;
  readonly provisioningState?: SchedulerProvisioningState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface SchedulerPrivateEndpoint {
  readonly id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface SchedulerConnectionState {
  actionsRequired?: string;
  description?: string;
  status?: SchedulerConnectionStatus;
}

/** What an update of a connection of `Microsoft.DurableTask/schedulers` may carry. */
export interface SchedulerPrivateEndpointConnectionUpdate {
  properties?: SchedulerConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface SchedulerConnectionUpdateProperties {
  privateLinkServiceConnectionState: SchedulerConnectionState;
}

/** All that the runtime needs of `Microsoft.DurableTask/schedulers`. */
export const schedulerDescriptor: HostDescriptor = {
  resourceType: "Microsoft.DurableTask/schedulers",
  apiVersions: ["2026-02-01", "2026-05-01-preview"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DurableTask/schedulers/{schedulerName}",
  operations: {
    list: {
      operationId: "Schedulers_ListPrivateEndpointConnections",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "Schedulers_GetPrivateEndpointConnection",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "Schedulers_CreateOrUpdatePrivateEndpointConnection",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      longRunning: { finalStateVia: "azure-async-operation" },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "Schedulers_DeletePrivateEndpointConnection",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [202, 204],
      longRunning: { finalStateVia: "location" },
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
  provisioning: { Succeeded: "Succeeded", Creating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
  errors: "arm",
};

/**
 * Private endpoint connections of `Microsoft.DurableTask/schedulers`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DurableTask/schedulers/{schedulerName}`.
 * Api-version `2026-02-01`, `2026-05-01-preview`; read from `rebuilt/Microsoft.DurableTask/schedulers/2026-02-01.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The definition has no operation that lists private link resources.
 * - The definition has no operation that reads one private link resource.
 * - The declared statuses lack Disconnected.
 */
export class SchedulerConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: SchedulerApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, schedulerDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `Schedulers_ListPrivateEndpointConnections`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, page by page.
   */
  list(
    target: SchedulerTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<SchedulerPrivateEndpointConnection> {
    return this.#host.list<SchedulerPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `Schedulers_GetPrivateEndpointConnection`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns The connection.
   */
  get(
    target: SchedulerTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<SchedulerPrivateEndpointConnection> {
    return this.#host.get<SchedulerPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `Schedulers_CreateOrUpdatePrivateEndpointConnection`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200, 201 declared, final state via `azure-async-operation`).
   */
  update(
    target: SchedulerTarget,
    connectionName: string,
    body: SchedulerPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<SchedulerPrivateEndpointConnection> {
    return this.#host.update<SchedulerPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `Schedulers_CreateOrUpdatePrivateEndpointConnection`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 201 declared, final state via `azure-async-operation`).
   */
  approve(
    target: SchedulerTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<SchedulerPrivateEndpointConnection> {
    return this.#host.approve<SchedulerPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `Schedulers_CreateOrUpdatePrivateEndpointConnection`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 201 declared, final state via `azure-async-operation`).
   */
  reject(
    target: SchedulerTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<SchedulerPrivateEndpointConnection> {
    return this.#host.reject<SchedulerPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `Schedulers_DeletePrivateEndpointConnection`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns An operation to await; it can go on after the response (202, 204 declared, final state via `location`).
   */
  delete(target: SchedulerTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
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
  ): ConnectionOperation<SchedulerPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<SchedulerPrivateEndpointConnection>(serialized, options);
  }
}
