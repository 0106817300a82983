// Microsoft.Purview/accounts, api-version 2021-07-01. Generated; do not edit.
// Surface 7ed474e88e8c3879
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
  AccountConnectionProperties,
  AccountPrivateEndpointConnectionUpdate,
  AccountPrivateLinkResource,
  AccountTarget,
} from "./accounts.ts";

export type {
  AccountConnectionProperties,
  AccountConnectionState,
  AccountConnectionStatus,
  AccountConnectionUpdateProperties,
  AccountPrivateEndpoint,
  AccountPrivateEndpointConnectionUpdate,
  AccountPrivateLinkResource,
  AccountPrivateLinkResourceProperties,
  AccountProvisioningState,
  AccountTarget,
} from "./accounts.ts";

/** Api-versions that share this surface. */
export type AccountApiVersion = "2021-07-01";

/** A private endpoint connection of `Microsoft.Purview/accounts`, as the service answers it. */
export interface AccountPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: AccountConnectionProperties;
}

/** What the runtime needs to know. */
export const accountDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Purview/accounts",
  apiVersions: ["2021-07-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Purview/accounts/{accountName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_ListByAccount",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      query: ["$skipToken"],
      paging: { items: "value", next: "nextLink" },
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
      success: [200, 201],
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
      operationId: "PrivateLinkResources_ListByAccount",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResources_GetByGroupId",
      method: "GET",
      path: "/privateLinkResources/{groupId}",
      success: [200],
    },
  },
  status: {
    Unknown: "Unrecognized",
    Pending: "Pending",
    Approved: "Approved",
    Rejected: "Rejected",
    Disconnected: "Disconnected",
  },
  provisioning: {},
  errors: "arm",
} as const;

/**
 * Private endpoint connections of `Microsoft.Purview/accounts`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Purview/accounts/{accountName}`.
 * Api-version `2021-07-01`; read from `specification/purview/resource-manager/Microsoft.Purview/stable/2021-07-01/purview.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - Unknown does not say whether the connection is approved, rejected or waiting.
 */
export class AccountConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<AccountApiVersion> = {}) {
    this.#host = new HostClient(credential, accountDescriptor, options);
  }

  /**
   * Lists the connections of a resource. `PrivateEndpointConnections_ListByAccount`, `GET …/privateEndpointConnections`
   * Also takes `$skipToken`, as `query` and `headers`.
   */
  list(target: AccountTarget, options: ListOptions = {}): PagedAsyncIterableIterator<AccountPrivateEndpointConnection> {
    return this.#host.list<AccountPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: AccountTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<AccountPrivateEndpointConnection> {
    return this.#host.get<AccountPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 201.
   */
  update(
    target: AccountTarget,
    connectionName: string,
    body: AccountPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<AccountPrivateEndpointConnection> {
    return this.#host.update<AccountPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: AccountTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<AccountPrivateEndpointConnection> {
    return this.#host.approve<AccountPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: AccountTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<AccountPrivateEndpointConnection> {
    return this.#host.reject<AccountPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202, 204.
   */
  delete(target: AccountTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `PrivateLinkResources_ListByAccount`, `GET …/privateLinkResources` */
  listPrivateLinkResources(
    target: AccountTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<AccountPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<AccountPrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResources_GetByGroupId`, `GET …/privateLinkResources/{groupId}` */
  getPrivateLinkResource(
    target: AccountTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<AccountPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<AccountPrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<AccountPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<AccountPrivateEndpointConnection>(serialized, options);
  }
}
