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

/** Api-versions of `Microsoft.CognitiveServices/accounts` that share this surface. */
export type AccountApiVersion = "2023-05-01" | "2022-12-01";

/** A resource of type `Microsoft.CognitiveServices/accounts`: its resource id, or its names. What is declared of the names is not enforced. */
export type AccountTarget =
  | string
  | {
      /** Declared as 1 to any number of characters. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters. */
      resourceGroupName: string;
      /** Declared as 2 to 64 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9_.-]*$`. */
      accountName: string;
    };

/** A private link resource of `Microsoft.CognitiveServices/accounts`: a group id with its members and zones. */
export interface AccountPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: AccountPrivateLinkResourceProperties;
}

/** All that the runtime needs of `Microsoft.CognitiveServices/accounts`. */
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
};

/**
 * Private endpoint connections of `Microsoft.CognitiveServices/accounts`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}`.
 * Api-version `2023-05-01`, `2022-12-01`; read from `specification/cognitiveservices/resource-manager/Microsoft.CognitiveServices/stable/2023-05-01/cognitiveservices.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - The definition has no operation that reads one private link resource.
 * - The declared statuses lack Disconnected.
 */
export class AccountConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: AccountApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, accountDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  list(target: AccountTarget, options: ListOptions = {}): PagedAsyncIterableIterator<AccountPrivateEndpointConnection> {
    return this.#host.list<AccountPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns The connection.
   */
  get(
    target: AccountTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<AccountPrivateEndpointConnection> {
    return this.#host.get<AccountPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200, 202 declared).
   */
  update(
    target: AccountTarget,
    connectionName: string,
    body: AccountPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<AccountPrivateEndpointConnection> {
    return this.#host.update<AccountPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 202 declared).
   */
  approve(
    target: AccountTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<AccountPrivateEndpointConnection> {
    return this.#host.approve<AccountPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 202 declared).
   */
  reject(
    target: AccountTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<AccountPrivateEndpointConnection> {
    return this.#host.reject<AccountPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns An operation to await; it can go on after the response (200, 202, 204 declared).
   */
  delete(target: AccountTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
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
    target: AccountTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<AccountPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<AccountPrivateLinkResource>(target, options);
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
  ): ConnectionOperation<AccountPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<AccountPrivateEndpointConnection>(serialized, options);
  }
}
