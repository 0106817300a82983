// Microsoft.SignalRService/signalR, api-version 2020-05-01. Generated; do not edit.
// Surface 95cdbc78de744143
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
  TokenCredential,
  UpdateOptions,
} from "@pecgen/core/codegen/v1";
import type { SignalRTarget } from "./signal-r-2023-02-01.ts";
import type {
  SignalRConnectionState,
  SignalRPrivateEndpoint,
  SignalRPrivateEndpointConnectionUpdate,
  SignalRProvisioningState,
} from "./signal-r.ts";

export type { SignalRTarget } from "./signal-r-2023-02-01.ts";
export type {
  SignalRConnectionState,
  SignalRConnectionStatus,
  SignalRConnectionUpdateProperties,
  SignalRPrivateEndpoint,
  SignalRPrivateEndpointConnectionUpdate,
  SignalRProvisioningState,
} from "./signal-r.ts";

/** Api-versions that share this surface. */
export type SignalRApiVersion = "2020-05-01";

/** A private endpoint connection of `Microsoft.SignalRService/signalR`, as the service answers it. */
export interface SignalRPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: SignalRConnectionProperties;
}

/** `properties` of a connection. */
export interface SignalRConnectionProperties {
  readonly provisioningState?: SignalRProvisioningState;
  privateEndpoint?: SignalRPrivateEndpoint;
  privateLinkServiceConnectionState?: SignalRConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface SignalRPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: SignalRPrivateLinkResourceProperties;
}

/** `properties` of a private link resource. */
export interface SignalRPrivateLinkResourceProperties {
  groupId?: string;
  requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
export const signalRDescriptor: HostDescriptor = {
  resourceType: "Microsoft.SignalRService/signalR",
  apiVersions: ["2020-05-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.SignalRService/signalR/{resourceName}",
  operations: {
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
      success: [202, 204],
      longRunning: { finalStateVia: null },
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
  listFromTarget: { items: "properties.privateEndpointConnections" },
  errors: "arm",
} as const;

/**
 * Private endpoint connections of `Microsoft.SignalRService/signalR`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.SignalRService/signalR/{resourceName}`.
 * Api-version `2020-05-01`; read from `specification/signalr/resource-manager/Microsoft.SignalRService/stable/2020-05-01/signalr.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - The definition has no operation that lists the connections.
 * - The definition has no operation that reads one private link resource.
 * - Moving is a change under way.
 * - Unknown does not say how far a change is.
 * - No operation of this api-version lists the connections; the resource itself has them among its properties.
 */
export class SignalRConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<SignalRApiVersion> = {}) {
    this.#host = new HostClient(credential, signalRDescriptor, options);
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
   * Can go on after its response; declared: 202, 204.
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
