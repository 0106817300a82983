// Microsoft.SignalRService/webPubSub, api-version 2021-10-01. Generated; do not edit.
// Surface 023114a73069cb3e
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
import type {
  WebPubSubPrivateEndpointConnection,
  WebPubSubPrivateLinkResource,
  WebPubSubTarget,
} from "./web-pub-sub-2023-02-01.ts";
import type { WebPubSubPrivateEndpointConnectionUpdate } from "./web-pub-sub.ts";

export type {
  WebPubSubPrivateEndpointConnection,
  WebPubSubPrivateLinkResource,
  WebPubSubTarget,
} from "./web-pub-sub-2023-02-01.ts";
export type {
  WebPubSubConnectionProperties,
  WebPubSubConnectionProperties2,
  WebPubSubConnectionState,
  WebPubSubConnectionStatus,
  WebPubSubConnectionUpdateProperties,
  WebPubSubPrivateEndpoint,
  WebPubSubPrivateEndpointConnectionUpdate,
  WebPubSubPrivateLinkResourceProperties,
  WebPubSubProvisioningState,
  WebPubSubShareablePrivateLinkResourceTypes,
} from "./web-pub-sub.ts";

/** Api-versions that share this surface. */
export type WebPubSubApiVersion = "2021-10-01";

/** What the runtime needs to know. */
export const webPubSubDescriptor: HostDescriptor = {
  resourceType: "Microsoft.SignalRService/webPubSub",
  apiVersions: ["2021-10-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.SignalRService/webPubSub/{resourceName}",
  operations: {
    list: {
      operationId: "WebPubSubPrivateEndpointConnections_List",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "WebPubSubPrivateEndpointConnections_Get",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "WebPubSubPrivateEndpointConnections_Update",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "WebPubSubPrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: null },
    },
    listPrivateLinkResources: {
      operationId: "WebPubSubPrivateLinkResources_List",
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
 * Private endpoint connections of `Microsoft.SignalRService/webPubSub`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.SignalRService/webPubSub/{resourceName}`.
 * Api-version `2021-10-01`; read from `specification/webpubsub/resource-manager/Microsoft.SignalRService/stable/2021-10-01/webpubsub.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - The definition has no operation that reads one private link resource.
 * - Moving is a change under way.
 * - Unknown does not say how far a change is.
 */
export class WebPubSubConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<WebPubSubApiVersion> = {}) {
    this.#host = new HostClient(credential, webPubSubDescriptor, options);
  }

  /** Lists the connections of a resource. `WebPubSubPrivateEndpointConnections_List`, `GET …/privateEndpointConnections` */
  list(
    target: WebPubSubTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<WebPubSubPrivateEndpointConnection> {
    return this.#host.list<WebPubSubPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `WebPubSubPrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: WebPubSubTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<WebPubSubPrivateEndpointConnection> {
    return this.#host.get<WebPubSubPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `WebPubSubPrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Complete with its response; declared: 200.
   */
  update(
    target: WebPubSubTarget,
    connectionName: string,
    body: WebPubSubPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<WebPubSubPrivateEndpointConnection> {
    return this.#host.update<WebPubSubPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: WebPubSubTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<WebPubSubPrivateEndpointConnection> {
    return this.#host.approve<WebPubSubPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: WebPubSubTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<WebPubSubPrivateEndpointConnection> {
    return this.#host.reject<WebPubSubPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `WebPubSubPrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202, 204.
   */
  delete(target: WebPubSubTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `WebPubSubPrivateLinkResources_List`, `GET …/privateLinkResources` */
  listPrivateLinkResources(
    target: WebPubSubTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<WebPubSubPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<WebPubSubPrivateLinkResource>(target, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<WebPubSubPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<WebPubSubPrivateEndpointConnection>(serialized, options);
  }
}
