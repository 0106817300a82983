// Microsoft.CognitiveServices/accounts, api-version 2023-05-01, 2022-12-01. Generated; do not edit.
// Surface c17d2f36b847dc47
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
  AccountPrivateEndpointConnection,
  AccountPrivateEndpointConnectionUpdate,
  AccountPrivateLinkResourceProperties,
} from "./accounts.ts";

export type {
  AccountConnectionProperties,
  AccountConnectionState,
  AccountConnectionStatus,
  AccountConnectionUpdateProperties,
  AccountPrivateEndpoint,
  AccountPrivateEndpointConnection,
  AccountPrivateEndpointConnectionUpdate,
  AccountPrivateLinkResourceProperties,
  AccountProvisioningState,
} from "./accounts.ts";

/** Api-versions that share this surface. */
export type AccountApiVersion = "2023-05-01" | "2022-12-01";

/** A resource of type `Microsoft.CognitiveServices/accounts`: its id, or its names, which are not checked. */
export type AccountTarget =
  | string
  | {
      /** 1 to any number of characters. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      /** 2 to 64 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9_.-]*$`. */
      accountName: string;
    };

/** A private link resource: a group id with its members and zones. */
export interface AccountPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: AccountPrivateLinkResourceProperties;
}

/** What the runtime needs to know. */
export const accountDescriptor: HostDescriptor = {
  resourceType: "Microsoft.CognitiveServices/accounts",
  apiVersions: ["2023-05-01", "2022-12-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}",
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
      operationId: "PrivateLinkResources_List",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: null },
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
  provisioning: { Succeeded: "Succeeded", Creating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
  errors: "arm",
} as const;

/**
 * Private endpoint connections of `Microsoft.CognitiveServices/accounts`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}`.
 * Api-version `2023-05-01`, `2022-12-01`; read from `specification/cognitiveservices/resource-manager/Microsoft.CognitiveServices/stable/2023-05-01/cognitiveservices.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - The definition has no operation that reads one private link resource.
 * - The declared statuses lack Disconnected.
 */
export class AccountConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<AccountApiVersion> = {}) {
    this.#host = new HostClient(credential, accountDescriptor, options);
  }

  /**
   * Lists the connections of a resource. `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections`
   * In one page; a next link is followed if one comes.
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
   * Can go on after its response; declared: 200, 202.
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

  /**
   * Lists the group ids to connect to. `PrivateLinkResources_List`, `GET …/privateLinkResources`
   * In one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: AccountTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<AccountPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<AccountPrivateLinkResource>(target, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<AccountPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<AccountPrivateEndpointConnection>(serialized, options);
  }
}
