// Contoso.Vault/vaults, api-version 2028-01-01. Generated; do not edit.
// Surface bf4d3acec2c2a049
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
import type { VaultPrivateEndpoint, VaultPrivateLinkResource, VaultProvisioningState, VaultTarget } from "./vaults.ts";

export type {
  VaultPrivateEndpoint,
  VaultPrivateLinkResource,
  VaultPrivateLinkResourceProperties,
  VaultProvisioningState,
  VaultTarget,
} from "./vaults.ts";

/** Api-versions that share this surface. */
export type VaultApiVersion = "2028-01-01";

/** Status of a connection as the service spells it. */
export type VaultConnectionStatus = "Pending" | "Approved" | "Rejected";

/** A private endpoint connection of `Contoso.Vault/vaults`, as the service answers it. */
export interface VaultPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: VaultConnectionProperties;
}

/** `properties` of a connection. */
export interface VaultConnectionProperties {
  privateEndpoint?: VaultPrivateEndpoint;
  privateLinkServiceConnectionState: VaultConnectionState;
  readonly provisioningState?: VaultProvisioningState;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface VaultConnectionState {
  status?: VaultConnectionStatus;
  description?: string;
}

/** What an update of a connection may carry. */
export interface VaultPrivateEndpointConnectionUpdate {
  properties?: VaultConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface VaultConnectionUpdateProperties {
  privateLinkServiceConnectionState: VaultConnectionState;
}

/** What the runtime needs to know. */
export const vaultDescriptor: HostDescriptor = {
  resourceType: "Contoso.Vault/vaults",
  apiVersions: ["2028-01-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Contoso.Vault/vaults/{vaultName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_List",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "PrivateEndpointConnections_Get",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "PrivateEndpointConnections_Update",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202],
      longRunning: { finalStateVia: "azure-async-operation" },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [202, 204],
      longRunning: { finalStateVia: "azure-async-operation" },
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
      path: "/privateLinkResources/{groupName}",
      success: [200],
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
  provisioning: { Succeeded: "Succeeded", Updating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
  errors: "arm",
} as const;

/**
 * Private endpoint connections of `Contoso.Vault/vaults`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Contoso.Vault/vaults/{vaultName}`.
 * Api-version `2028-01-01`; read from `specification/vault/resource-manager/Contoso.Vault/stable/2028-01-01/vault.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - The declared statuses lack Disconnected.
 * - The statuses are declared as closed; other values are read all the same.
 * - The connection state has no actionsRequired.
 */
export class VaultConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<VaultApiVersion> = {}) {
    this.#host = new HostClient(credential, vaultDescriptor, options);
  }

  /** Lists the connections of a resource. `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections` */
  list(target: VaultTarget, options: ListOptions = {}): PagedAsyncIterableIterator<VaultPrivateEndpointConnection> {
    return this.#host.list<VaultPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(target: VaultTarget, connectionName: string, options: CallOptions = {}): Promise<VaultPrivateEndpointConnection> {
    return this.#host.get<VaultPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202, final state via `azure-async-operation`.
   */
  update(
    target: VaultTarget,
    connectionName: string,
    body: VaultPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<VaultPrivateEndpointConnection> {
    return this.#host.update<VaultPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: VaultTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<VaultPrivateEndpointConnection> {
    return this.#host.approve<VaultPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: VaultTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<VaultPrivateEndpointConnection> {
    return this.#host.reject<VaultPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 202, 204, final state via `azure-async-operation`.
   */
  delete(target: VaultTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `PrivateLinkResources_List`, `GET …/privateLinkResources`
   * In one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: VaultTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<VaultPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<VaultPrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResources_Get`, `GET …/privateLinkResources/{groupName}` */
  getPrivateLinkResource(
    target: VaultTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<VaultPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<VaultPrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<VaultPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<VaultPrivateEndpointConnection>(serialized, options);
  }
}
