// Microsoft.Insights/privateLinkScopes, api-version 2023-06-01-preview. Generated; do not edit.
// Surface 093a8dfa1e1a1e48
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
  PrivateLinkScopeConnectionState,
  PrivateLinkScopePrivateEndpoint,
  PrivateLinkScopePrivateEndpointConnectionUpdate,
  PrivateLinkScopePrivateLinkResourceProperties,
  PrivateLinkScopeProvisioningState,
  PrivateLinkScopeTarget,
} from "./private-link-scopes.ts";

export type {
  PrivateLinkScopeConnectionState,
  PrivateLinkScopeConnectionStatus,
  PrivateLinkScopeConnectionUpdateProperties,
  PrivateLinkScopePrivateEndpoint,
  PrivateLinkScopePrivateEndpointConnectionUpdate,
  PrivateLinkScopePrivateLinkResourceProperties,
  PrivateLinkScopeProvisioningState,
  PrivateLinkScopeTarget,
} from "./private-link-scopes.ts";

/** Api-versions that share this surface. */
export type PrivateLinkScopeApiVersion = "2023-06-01-preview";

/** A private endpoint connection of `Microsoft.Insights/privateLinkScopes`, as the service answers it. */
export interface PrivateLinkScopePrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  properties?: PrivateLinkScopeConnectionProperties;
  readonly type?: string;
  readonly systemData?: SystemData;
}

/** `properties` of a connection. */
export interface PrivateLinkScopeConnectionProperties {
  privateEndpoint?: PrivateLinkScopePrivateEndpoint;
  privateLinkServiceConnectionState: PrivateLinkScopeConnectionState;
  readonly provisioningState?: PrivateLinkScopeProvisioningState;
  readonly groupIds?: string[];
}

/** A private link resource: a group id with its members and zones. */
export interface PrivateLinkScopePrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  properties?: PrivateLinkScopePrivateLinkResourceProperties;
  readonly type?: string;
  readonly systemData?: SystemData;
}

/** What the runtime needs to know. */
export const privateLinkScopeDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Insights/privateLinkScopes",
  apiVersions: ["2023-06-01-preview"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Insights/privateLinkScopes/{scopeName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_ListByPrivateLinkScope",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: null },
    },
    get: {
      operationId: "PrivateEndpointConnections_Get",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "PrivateEndpointConnections_CreateOrUpdate",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202],
      longRunning: { finalStateVia: null },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: null },
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_ListByPrivateLinkScope",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: null },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResources_Get",
      method: "GET",
      path: "/privateLinkResources/{groupName}",
      success: [200],
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
  provisioning: { Succeeded: "Succeeded", Creating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
  errors: "arm",
} as const;

/**
 * Private endpoint connections of `Microsoft.Insights/privateLinkScopes`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Insights/privateLinkScopes/{scopeName}`.
 * Api-version `2023-06-01-preview`; read from `rebuilt/Microsoft.Insights/privateLinkScopes/2023-06-01-preview.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The declared statuses lack Disconnected.
 */
export class PrivateLinkScopeConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<PrivateLinkScopeApiVersion> = {}) {
    this.#host = new HostClient(credential, privateLinkScopeDescriptor, options);
  }

  /**
   * Lists the connections of a resource. `PrivateEndpointConnections_ListByPrivateLinkScope`, `GET …/privateEndpointConnections` (of another api-version)
   * In one page; a next link is followed if one comes.
   */
  list(
    target: PrivateLinkScopeTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateLinkScopePrivateEndpointConnection> {
    return this.#host.list<PrivateLinkScopePrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version) */
  get(
    target: PrivateLinkScopeTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<PrivateLinkScopePrivateEndpointConnection> {
    return this.#host.get<PrivateLinkScopePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version)
   * Can go on after its response; declared: 200, 202.
   */
  update(
    target: PrivateLinkScopeTarget,
    connectionName: string,
    body: PrivateLinkScopePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<PrivateLinkScopePrivateEndpointConnection> {
    return this.#host.update<PrivateLinkScopePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: PrivateLinkScopeTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<PrivateLinkScopePrivateEndpointConnection> {
    return this.#host.approve<PrivateLinkScopePrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: PrivateLinkScopeTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<PrivateLinkScopePrivateEndpointConnection> {
    return this.#host.reject<PrivateLinkScopePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version)
   * Can go on after its response; declared: 200, 202, 204.
   */
  delete(
    target: PrivateLinkScopeTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `PrivateLinkResources_ListByPrivateLinkScope`, `GET …/privateLinkResources` (of another api-version)
   * In one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: PrivateLinkScopeTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateLinkScopePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<PrivateLinkScopePrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResources_Get`, `GET …/privateLinkResources/{groupName}` (of another api-version) */
  getPrivateLinkResource(
    target: PrivateLinkScopeTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<PrivateLinkScopePrivateLinkResource> {
    return this.#host.getPrivateLinkResource<PrivateLinkScopePrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<PrivateLinkScopePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<PrivateLinkScopePrivateEndpointConnection>(serialized, options);
  }
}
