// Microsoft.DataFactory/factories, api-version 2018-06-01. Generated; do not edit.
// Surface 4c19386d280403ab
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

/** Api-versions of `Microsoft.DataFactory/factories` that share this surface. */
export type FactoryApiVersion = "2018-06-01";

/** A resource of type `Microsoft.DataFactory/factories`: its resource id, or its names. What is declared of the names is not enforced. */
export type FactoryTarget =
  | string
  | {
      subscriptionId?: string;
      /** Declared as 1 to 90 characters, pattern `^[-\w\._\(\)]+$`. */
      resourceGroupName: string;
      /** Declared as 3 to 63 characters, pattern `^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$`. */
      factoryName: string;
    };

/** Status of a connection as `Microsoft.DataFactory/factories` spells it. */
export type FactoryConnectionStatus = string;

/** Provisioning state of a connection as `Microsoft.DataFactory/factories` spells it. */
export type FactoryProvisioningState = string;

/** A private endpoint connection of `Microsoft.DataFactory/factories`, as the service answers it. */
export interface FactoryPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly etag?: string;
  properties?: FactoryConnectionProperties;
}

/** The `properties` of a connection. */
export interface FactoryConnectionProperties {
  readonly provisioningState?: FactoryProvisioningState;
  privateEndpoint?: FactoryPrivateEndpoint;
  privateLinkServiceConnectionState?: FactoryConnectionState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface FactoryPrivateEndpoint {
  readonly id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface FactoryConnectionState {
  status?: FactoryConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection of `Microsoft.DataFactory/factories` may carry. */
export interface FactoryPrivateEndpointConnectionUpdate {
  properties?: FactoryConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface FactoryConnectionUpdateProperties {
  privateLinkServiceConnectionState?: FactoryConnectionState;
  privateEndpoint?: FactoryConnectionUpdatePrivateEndpoint;
}

/** The `properties.privateEndpoint` of an update. */
export interface FactoryConnectionUpdatePrivateEndpoint {
  id?: string;
}

/** A private link resource of `Microsoft.DataFactory/factories`: a group id with its members and zones. */
export interface FactoryPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly etag?: string;
  properties?: FactoryPrivateLinkResourceProperties;
}

/** The `properties` of a private link resource. */
export interface FactoryPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  readonly requiredZoneNames?: string[];
}

/** All that the runtime needs of `Microsoft.DataFactory/factories`. */
export const factoryDescriptor: HostDescriptor = {
  resourceType: "Microsoft.DataFactory/factories",
  apiVersions: ["2018-06-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}",
  operations: {
    list: {
      operationId: "privateEndPointConnections_ListByFactory",
      method: "GET",
      path: "/privateEndPointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "PrivateEndpointConnection_Get",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
      headers: ["If-None-Match"],
    },
    update: {
      operationId: "PrivateEndpointConnection_CreateOrUpdate",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
      headers: ["If-Match"],
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnection_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 204],
    },
    listPrivateLinkResources: {
      operationId: "privateLinkResources_Get",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: null },
    },
  },
  status: {},
  provisioning: {},
  errors: "arm",
};

/**
 * Private endpoint connections of `Microsoft.DataFactory/factories`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}`.
 * Api-version `2018-06-01`; read from `specification/datafactory/resource-manager/Microsoft.DataFactory/stable/2018-06-01/datafactory.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - The definition has no operation that reads one private link resource.
 * - The status is a plain string without declared values.
 */
export class FactoryConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: FactoryApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, factoryDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `privateEndPointConnections_ListByFactory`, `GET …/privateEndPointConnections`
   *
   * @returns All of them, page by page.
   */
  list(target: FactoryTarget, options: ListOptions = {}): PagedAsyncIterableIterator<FactoryPrivateEndpointConnection> {
    return this.#host.list<FactoryPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnection_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - Also takes `If-None-Match`, as `query` and `headers`.
   * @returns The connection.
   */
  get(
    target: FactoryTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<FactoryPrivateEndpointConnection> {
    return this.#host.get<FactoryPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnection_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param body - Sent as it is.
   * @param options - Also takes `If-Match`, as `query` and `headers`.
   * @returns An operation, complete with the response (200 declared).
   */
  update(
    target: FactoryTarget,
    connectionName: string,
    body: FactoryPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<FactoryPrivateEndpointConnection> {
    return this.#host.update<FactoryPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnection_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @param options - Also takes `If-Match`, as `query` and `headers`.
   * @returns An operation, complete with the response (200 declared).
   */
  approve(
    target: FactoryTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<FactoryPrivateEndpointConnection> {
    return this.#host.approve<FactoryPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnection_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @param options - Also takes `If-Match`, as `query` and `headers`.
   * @returns An operation, complete with the response (200 declared).
   */
  reject(
    target: FactoryTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<FactoryPrivateEndpointConnection> {
    return this.#host.reject<FactoryPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnection_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns An operation, complete with the response (200, 204 declared).
   */
  delete(target: FactoryTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `privateLinkResources_Get`, `GET …/privateLinkResources`
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: FactoryTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<FactoryPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<FactoryPrivateLinkResource>(target, options);
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
  ): ConnectionOperation<FactoryPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<FactoryPrivateEndpointConnection>(serialized, options);
  }
}
