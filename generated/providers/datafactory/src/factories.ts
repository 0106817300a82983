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

/** Api-versions that share this surface. */
export type FactoryApiVersion = "2018-06-01";

/** A resource of type `Microsoft.DataFactory/factories`: its id, or its names, which are not checked. */
export type FactoryTarget =
  | string
  | {
      subscriptionId?: string;
      /** 1 to 90 characters, pattern `^[-\w\._\(\)]+$`. */
      resourceGroupName: string;
      /** 3 to 63 characters, pattern `^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$`. */
      factoryName: string;
    };

/** Status of a connection as the service spells it. */
export type FactoryConnectionStatus = string;

/** Provisioning state of a connection as the service spells it. */
export type FactoryProvisioningState = string;

/** A private endpoint connection of `Microsoft.DataFactory/factories`, as the service answers it. */
export interface FactoryPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly etag?: string;
  properties?: FactoryConnectionProperties;
}

/** `properties` of a connection. */
export interface FactoryConnectionProperties {
  readonly provisioningState?: FactoryProvisioningState;
  privateEndpoint?: FactoryPrivateEndpoint;
  privateLinkServiceConnectionState?: FactoryConnectionState;
}

/** `properties.privateEndpoint` of a connection. */
export interface FactoryPrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface FactoryConnectionState {
  status?: FactoryConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection may carry. */
export interface FactoryPrivateEndpointConnectionUpdate {
  properties?: FactoryConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface FactoryConnectionUpdateProperties {
  privateLinkServiceConnectionState?: FactoryConnectionState;
  privateEndpoint?: FactoryConnectionUpdatePrivateEndpoint;
}

/** `properties.privateEndpoint` of an update. */
export interface FactoryConnectionUpdatePrivateEndpoint {
  id?: string;
}

/** A private link resource: a group id with its members and zones. */
export interface FactoryPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly etag?: string;
  properties?: FactoryPrivateLinkResourceProperties;
}

/** `properties` of a private link resource. */
export interface FactoryPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  readonly requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
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
} as const;

/**
 * Private endpoint connections of `Microsoft.DataFactory/factories`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}`.
 * Api-version `2018-06-01`; read from `specification/datafactory/resource-manager/Microsoft.DataFactory/stable/2018-06-01/datafactory.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - The definition has no operation that reads one private link resource.
 * - The status is a plain string without declared values.
 */
export class FactoryConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<FactoryApiVersion> = {}) {
    this.#host = new HostClient(credential, factoryDescriptor, options);
  }

  /** Lists the connections of a resource. `privateEndPointConnections_ListByFactory`, `GET …/privateEndPointConnections` */
  list(target: FactoryTarget, options: ListOptions = {}): PagedAsyncIterableIterator<FactoryPrivateEndpointConnection> {
    return this.#host.list<FactoryPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads a connection. `PrivateEndpointConnection_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Also takes `If-None-Match`, as `query` and `headers`.
   */
  get(
    target: FactoryTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<FactoryPrivateEndpointConnection> {
    return this.#host.get<FactoryPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnection_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Complete with its response; declared: 200.
   * Also takes `If-Match`, as `query` and `headers`.
   */
  update(
    target: FactoryTarget,
    connectionName: string,
    body: FactoryPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<FactoryPrivateEndpointConnection> {
    return this.#host.update<FactoryPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: FactoryTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<FactoryPrivateEndpointConnection> {
    return this.#host.approve<FactoryPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: FactoryTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<FactoryPrivateEndpointConnection> {
    return this.#host.reject<FactoryPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnection_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Complete with its response; declared: 200, 204.
   */
  delete(target: FactoryTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `privateLinkResources_Get`, `GET …/privateLinkResources`
   * In one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: FactoryTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<FactoryPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<FactoryPrivateLinkResource>(target, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<FactoryPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<FactoryPrivateEndpointConnection>(serialized, options);
  }
}
