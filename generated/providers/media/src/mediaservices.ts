// Microsoft.Media/mediaservices, api-version 2023-01-01, 2021-11-01. Generated; do not edit.
// Surface f524f52891856fbe
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

/** Api-versions of `Microsoft.Media/mediaservices` that share this surface. */
export type MediaServiceApiVersion = "2023-01-01" | "2021-11-01";

/** A resource of type `Microsoft.Media/mediaservices`: its resource id, or its names. What is declared of the names is not enforced. */
export type MediaServiceTarget =
  | string
  | {
      subscriptionId?: string;
      resourceGroupName: string;
      accountName: string;
    };

/** Status of a connection as `Microsoft.Media/mediaservices` spells it. */
export type MediaServiceConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as `Microsoft.Media/mediaservices` spells it. */
export type MediaServiceProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.Media/mediaservices`, as the service answers it. */
export interface MediaServicePrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: MediaServiceConnectionProperties;
}

/** The `properties` of a connection. */
export interface MediaServiceConnectionProperties {
  privateEndpoint?: MediaServicePrivateEndpoint;
  privateLinkServiceConnectionState: MediaServiceConnectionState;
  readonly provisioningState?: MediaServiceProvisioningState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface MediaServicePrivateEndpoint {
  readonly id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface MediaServiceConnectionState {
  status?: MediaServiceConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection of `Microsoft.Media/mediaservices` may carry. */
export interface MediaServicePrivateEndpointConnectionUpdate {
  properties?: MediaServiceConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface MediaServiceConnectionUpdateProperties {
  privateLinkServiceConnectionState: MediaServiceConnectionState;
}

/** A private link resource of `Microsoft.Media/mediaservices`: a group id with its members and zones. */
export interface MediaServicePrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: MediaServicePrivateLinkResourceProperties;
}

/** The `properties` of a private link resource. */
export interface MediaServicePrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** All that the runtime needs of `Microsoft.Media/mediaservices`. */
export const mediaServiceDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Media/mediaservices",
  apiVersions: ["2023-01-01", "2021-11-01"],
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
      success: [200, 204],
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
};

/**
 * Private endpoint connections of `Microsoft.Media/mediaservices`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Media/mediaservices/{accountName}`.
 * Api-version `2023-01-01`, `2021-11-01`; read from `specification/mediaservices/resource-manager/Microsoft.Media/Accounts/stable/2023-01-01/Accounts.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - The declared statuses lack Disconnected.
 */
export class MediaServiceConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: MediaServiceApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, mediaServiceDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  list(
    target: MediaServiceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<MediaServicePrivateEndpointConnection> {
    return this.#host.list<MediaServicePrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{name}`
   *
   * @returns The connection.
   */
  get(
    target: MediaServiceTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<MediaServicePrivateEndpointConnection> {
    return this.#host.get<MediaServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{name}`
   *
   * @param body - Sent as it is.
   * @returns An operation, complete with the response (200 declared).
   */
  update(
    target: MediaServiceTarget,
    connectionName: string,
    body: MediaServicePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<MediaServicePrivateEndpointConnection> {
    return this.#host.update<MediaServicePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{name}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation, complete with the response (200 declared).
   */
  approve(
    target: MediaServiceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<MediaServicePrivateEndpointConnection> {
    return this.#host.approve<MediaServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{name}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation, complete with the response (200 declared).
   */
  reject(
    target: MediaServiceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<MediaServicePrivateEndpointConnection> {
    return this.#host.reject<MediaServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{name}`
   *
   * @returns An operation, complete with the response (200, 204 declared).
   */
  delete(target: MediaServiceTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkResources_List`, `GET …/privateLinkResources`
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: MediaServiceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<MediaServicePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<MediaServicePrivateLinkResource>(target, options);
  }

  /**
   * Reads one private link resource.
   *
   * `PrivateLinkResources_Get`, `GET …/privateLinkResources/{name}`
   *
   * @param name - Name of the private link resource, usually its group id.
   * @returns The private link resource.
   */
  getPrivateLinkResource(
    target: MediaServiceTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<MediaServicePrivateLinkResource> {
    return this.#host.getPrivateLinkResource<MediaServicePrivateLinkResource>(target, name, options);
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
  ): ConnectionOperation<MediaServicePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<MediaServicePrivateEndpointConnection>(serialized, options);
  }
}
