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

/** Api-versions that share this surface. */
export type SchedulerApiVersion = "2026-02-01" | "2026-05-01-preview";

/** A resource of type `Microsoft.DurableTask/schedulers`: its id, or its names, which are not checked. */
export type SchedulerTarget =
  | string
  | {
      /** Format `uuid`. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      /** Pattern `^[a-zA-Z0-9-]{3,64}$`. */
      schedulerName: string;
    };

/** Status of a connection as the service spells it. */
export type SchedulerConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
export type SchedulerProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.DurableTask/schedulers`, as the service answers it. */
export interface SchedulerPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  properties?: SchedulerConnectionProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** `properties` of a connection. */
export interface SchedulerConnectionProperties {
  readonly groupIds?: string[];
  privateEndpoint?: SchedulerPrivateEndpoint;
  privateLinkServiceConnectionState: SchedulerConnectionState;
  readonly provisioningState?: SchedulerProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface SchedulerPrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface SchedulerConnectionState {
  actionsRequired?: string;
  description?: string;
  status?: SchedulerConnectionStatus;
}

/** What an update of a connection may carry. */
export interface SchedulerPrivateEndpointConnectionUpdate {
  properties?: SchedulerConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface SchedulerConnectionUpdateProperties {
  privateLinkServiceConnectionState: SchedulerConnectionState;
}

/** What the runtime needs to know. */
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
} as const;

/**
 * Private endpoint connections of `Microsoft.DurableTask/schedulers`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DurableTask/schedulers/{schedulerName}`.
 * Api-version `2026-02-01`, `2026-05-01-preview`; read from `rebuilt/Microsoft.DurableTask/schedulers/2026-02-01.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The definition has no operation that lists private link resources.
 * - The definition has no operation that reads one private link resource.
 * - The declared statuses lack Disconnected.
 */
export class SchedulerConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<SchedulerApiVersion> = {}) {
    this.#host = new HostClient(credential, schedulerDescriptor, options);
  }

  /** Lists the connections of a resource. `Schedulers_ListPrivateEndpointConnections`, `GET …/privateEndpointConnections` */
  list(
    target: SchedulerTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<SchedulerPrivateEndpointConnection> {
    return this.#host.list<SchedulerPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `Schedulers_GetPrivateEndpointConnection`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: SchedulerTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<SchedulerPrivateEndpointConnection> {
    return this.#host.get<SchedulerPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `Schedulers_CreateOrUpdatePrivateEndpointConnection`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 201, final state via `azure-async-operation`.
   */
  update(
    target: SchedulerTarget,
    connectionName: string,
    body: SchedulerPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<SchedulerPrivateEndpointConnection> {
    return this.#host.update<SchedulerPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: SchedulerTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<SchedulerPrivateEndpointConnection> {
    return this.#host.approve<SchedulerPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: SchedulerTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<SchedulerPrivateEndpointConnection> {
    return this.#host.reject<SchedulerPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `Schedulers_DeletePrivateEndpointConnection`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 202, 204, final state via `location`.
   */
  delete(target: SchedulerTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<SchedulerPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<SchedulerPrivateEndpointConnection>(serialized, options);
  }
}
