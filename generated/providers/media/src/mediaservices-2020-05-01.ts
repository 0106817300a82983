// Microsoft.Media/mediaservices, api-version 2020-05-01. Generated; do not edit.
// Surface 78b38b5f546d9164
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
  MediaServicePrivateEndpointConnection,
  MediaServicePrivateEndpointConnectionUpdate,
  MediaServicePrivateLinkResource,
  MediaServiceTarget,
} from "./mediaservices.ts";

export type {
  MediaServiceConnectionProperties,
  MediaServiceConnectionState,
  MediaServiceConnectionStatus,
  MediaServiceConnectionUpdateProperties,
  MediaServicePrivateEndpoint,
  MediaServicePrivateEndpointConnection,
  MediaServicePrivateEndpointConnectionUpdate,
  MediaServicePrivateLinkResource,
  MediaServicePrivateLinkResourceProperties,
  MediaServiceProvisioningState,
  MediaServiceTarget,
} from "./mediaservices.ts";

/** Api-versions that share this surface. */
export type MediaServiceApiVersion = "2020-05-01";

/** What the runtime needs to know. */
export const mediaServiceDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Media/mediaservices",
  apiVersions: ["2020-05-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Media/mediaservices/{accountName}",
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
      path: "/privateEndpointConnections/{name}",
      success: [200],
    },
    update: {
      operationId: "PrivateEndpointConnections_CreateOrUpdate",
      method: "PUT",
      path: "/privateEndpointConnections/{name}",
      success: [200],
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{name}",
      success: [200],
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_List",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: null },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResources_Get",
      method: "GET",
      path: "/privateLinkResources/{name}",
      success: [200],
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
  provisioning: { Succeeded: "Succeeded", Creating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
  errors: "arm",
} as const;

/**
 * Private endpoint connections of `Microsoft.Media/mediaservices`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Media/mediaservices/{accountName}`.
 * Api-version `2020-05-01`; read from `specification/mediaservices/resource-manager/Microsoft.Media/Accounts/stable/2020-05-01/Accounts.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - The declared statuses lack Disconnected.
 */
export class MediaServiceConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<MediaServiceApiVersion> = {}) {
    this.#host = new HostClient(credential, mediaServiceDescriptor, options);
  }

  /**
   * Lists the connections of a resource. `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections`
   * In one page; a next link is followed if one comes.
   */
  list(
    target: MediaServiceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<MediaServicePrivateEndpointConnection> {
    return this.#host.list<MediaServicePrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{name}` */
  get(
    target: MediaServiceTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<MediaServicePrivateEndpointConnection> {
    return this.#host.get<MediaServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{name}`
   * Complete with its response; declared: 200.
   */
  update(
    target: MediaServiceTarget,
    connectionName: string,
    body: MediaServicePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<MediaServicePrivateEndpointConnection> {
    return this.#host.update<MediaServicePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: MediaServiceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<MediaServicePrivateEndpointConnection> {
    return this.#host.approve<MediaServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: MediaServiceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<MediaServicePrivateEndpointConnection> {
    return this.#host.reject<MediaServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{name}`
   * Complete with its response; declared: 200.
   */
  delete(target: MediaServiceTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `PrivateLinkResources_List`, `GET …/privateLinkResources`
   * In one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: MediaServiceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<MediaServicePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<MediaServicePrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResources_Get`, `GET …/privateLinkResources/{name}` */
  getPrivateLinkResource(
    target: MediaServiceTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<MediaServicePrivateLinkResource> {
    return this.#host.getPrivateLinkResource<MediaServicePrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<MediaServicePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<MediaServicePrivateEndpointConnection>(serialized, options);
  }
}
