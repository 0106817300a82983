// Microsoft.KeyVault/vaults, api-version 2023-07-01, 2023-02-01. Generated; do not edit.
// Surface 1afadac182921a86
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
  VaultConnectionProperties,
  VaultPrivateEndpointConnectionUpdate,
  VaultPrivateLinkResourceProperties,
} from "./vaults.ts";

export type {
  VaultConnectionProperties,
  VaultConnectionState,
  VaultConnectionStatus,
  VaultConnectionUpdateProperties,
  VaultPrivateEndpoint,
  VaultPrivateEndpointConnectionUpdate,
  VaultPrivateLinkResourceProperties,
  VaultProvisioningState,
} from "./vaults.ts";

/** Api-versions of `Microsoft.KeyVault/vaults` that share this surface. */
export type VaultApiVersion = "2023-07-01" | "2023-02-01";

/** A resource of type `Microsoft.KeyVault/vaults`: its resource id, or its names. What is declared of the names is not enforced. */
export type VaultTarget =
  | string
  | {
      subscriptionId?: string;
      resourceGroupName: string;
      /** Declared as pattern `^[a-zA-Z0-9-]{3,24}$`. */
      vaultName: string;
    };

/** A private endpoint connection of `Microsoft.KeyVault/vaults`, as the service answers it. */
export interface VaultPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly location?: string;
  readonly tags?: Record<string, string>;
  properties?: VaultConnectionProperties;
  etag?: string;
}

/** A private link resource of `Microsoft.KeyVault/vaults`: a group id with its members and zones. */
export interface VaultPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly location?: string;
  readonly tags?: Record<string, string>;
  properties?: VaultPrivateLinkResourceProperties;
}

/** All that the runtime needs of `Microsoft.KeyVault/vaults`. */
export const vaultDescriptor: HostDescriptor = {
  resourceType: "Microsoft.KeyVault/vaults",
  apiVersions: ["2023-07-01", "2023-02-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.KeyVault/vaults/{vaultName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_ListByResource",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "PrivateEndpointConnections_Get",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 204],
    },
    update: {
      operationId: "PrivateEndpointConnections_Put",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
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
      operationId: "PrivateLinkResources_ListByVault",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: null },
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected", Disconnected: "Disconnected" },
  provisioning: {
    Succeeded: "Succeeded",
    Creating: "InProgress",
    Updating: "InProgress",
    Deleting: "InProgress",
    Failed: "Failed",
    Disconnected: "Succeeded",
  },
  errors: "arm",
};

/**
 * Private endpoint connections of `Microsoft.KeyVault/vaults`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.KeyVault/vaults/{vaultName}`.
 * Api-version `2023-07-01`, `2023-02-01`; read from `specification/keyvault/resource-manager/Microsoft.KeyVault/stable/2023-07-01/keyvault.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - The definition has no operation that reads one private link resource.
 * - The update can go on after its response although it is not flagged as long-running.
 * - The status Disconnected is repeated as a provisioning state; nothing is under way any more.
 */
export class VaultConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: VaultApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, vaultDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnections_ListByResource`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, page by page.
   */
  list(target: VaultTarget, options: ListOptions = {}): PagedAsyncIterableIterator<VaultPrivateEndpointConnection> {
    return this.#host.list<VaultPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns The connection.
   */
  get(target: VaultTarget, connectionName: string, options: CallOptions = {}): Promise<VaultPrivateEndpointConnection> {
    return this.#host.get<VaultPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnections_Put`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200 declared).
   */
  update(
    target: VaultTarget,
    connectionName: string,
    body: VaultPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<VaultPrivateEndpointConnection> {
    return this.#host.update<VaultPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnections_Put`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200 declared).
   */
  approve(
    target: VaultTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<VaultPrivateEndpointConnection> {
    return this.#host.approve<VaultPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnections_Put`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200 declared).
   */
  reject(
    target: VaultTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<VaultPrivateEndpointConnection> {
    return this.#host.reject<VaultPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns An operation to await; it can go on after the response (200, 202, 204 declared).
   */
  delete(target: VaultTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkResources_ListByVault`, `GET …/privateLinkResources`
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: VaultTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<VaultPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<VaultPrivateLinkResource>(target, options);
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
  ): ConnectionOperation<VaultPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<VaultPrivateEndpointConnection>(serialized, options);
  }
}
