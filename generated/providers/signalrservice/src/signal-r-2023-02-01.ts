// Microsoft.SignalRService/signalR, api-version 2023-02-01. Generated; do not edit.
// Surface 0815e1df2f8d2987
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
  SignalRConnectionProperties,
  SignalRPrivateEndpointConnectionUpdate,
  SignalRPrivateLinkResourceProperties,
} from "./signal-r.ts";

export type {
  SignalRConnectionProperties,
  SignalRConnectionProperties2,
  SignalRConnectionState,
  SignalRConnectionStatus,
  SignalRConnectionUpdateProperties,
  SignalRPrivateEndpoint,
  SignalRPrivateEndpointConnectionUpdate,
  SignalRPrivateLinkResourceProperties,
  SignalRProvisioningState,
  SignalRShareablePrivateLinkResourceTypes,
} from "./signal-r.ts";

/** Api-versions that share this surface. */
export type SignalRApiVersion = "2023-02-01";

/** A resource of type `Microsoft.SignalRService/signalR`: its id, or its names, which are not checked. */
export type SignalRTarget =
  | string
  | {
      subscriptionId?: string;
      resourceGroupName: string;
      resourceName: string;
    };

/** A private endpoint connection of `Microsoft.SignalRService/signalR`, as the service answers it. */
export interface SignalRPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: SignalRConnectionProperties;
}

/** A private link resource: a group id with its members and zones. */
export interface SignalRPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: SignalRPrivateLinkResourceProperties;
}

/** What the runtime needs to know. */
export const signalRDescriptor: HostDescriptor = {
  resourceType: "Microsoft.SignalRService/signalR",
  apiVersions: ["2023-02-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.SignalRService/signalR/{resourceName}",
  operations: {
    list: {
      operationId: "SignalRPrivateEndpointConnections_List",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "SignalRPrivateEndpointConnections_Get",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "SignalRPrivateEndpointConnections_Update",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "SignalRPrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: "location" },
    },
    listPrivateLinkResources: {
      operationId: "SignalRPrivateLinkResources_List",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected", Disconnected: "Disconnected" },
  provisioning: {
    Unknown: "Unrecognized",
    Succeeded: "Succeeded",
    Failed: "Failed",
    Canceled: "Canceled",
    Running: "InProgress",
    Creating: "InProgress",
    Updating: "InProgress",
    Deleting: "InProgress",
    Moving: "InProgress",
  },
  errors: "arm",
} as const;

/**
 * Private endpoint connections of `Microsoft.SignalRService/signalR`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.SignalRService/signalR/{resourceName}`.
 * Api-version `2023-02-01`; read from `specification/signalr/resource-manager/Microsoft.SignalRService/stable/2023-02-01/signalr.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - The definition has no operation that reads one private link resource.
 * - Moving is a change under way.
 * - Unknown does not say how far a change is.
 */
export class SignalRConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<SignalRApiVersion> = {}) {
    this.#host = new HostClient(credential, signalRDescriptor, options);
  }

  /** Lists the connections of a resource. `SignalRPrivateEndpointConnections_List`, `GET …/privateEndpointConnections` */
  list(target: SignalRTarget, options: ListOptions = {}): PagedAsyncIterableIterator<SignalRPrivateEndpointConnection> {
    return this.#host.list<SignalRPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `SignalRPrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: SignalRTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<SignalRPrivateEndpointConnection> {
    return this.#host.get<SignalRPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `SignalRPrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Complete with its response; declared: 200.
   */
  update(
    target: SignalRTarget,
    connectionName: string,
    body: SignalRPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<SignalRPrivateEndpointConnection> {
    return this.#host.update<SignalRPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: SignalRTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<SignalRPrivateEndpointConnection> {
    return this.#host.approve<SignalRPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: SignalRTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<SignalRPrivateEndpointConnection> {
    return this.#host.reject<SignalRPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `SignalRPrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202, 204, final state via `location`.
   */
  delete(target: SignalRTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `SignalRPrivateLinkResources_List`, `GET …/privateLinkResources` */
  listPrivateLinkResources(
    target: SignalRTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<SignalRPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<SignalRPrivateLinkResource>(target, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<SignalRPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<SignalRPrivateEndpointConnection>(serialized, options);
  }
}
