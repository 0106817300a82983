// Contoso.Vault/vaults, api-version 2030-01-01, 2031-01-01-preview, 2029-01-01. Generated; do not edit.
// Surface 728a5d37dedb8d5b
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

/** Api-versions of `Contoso.Vault/vaults` that share this surface. */
export type VaultApiVersion = "2030-01-01" | "2031-01-01-preview" | "2029-01-01";

/** A resource of type `Contoso.Vault/vaults`: its resource id, or its names. What is declared of the names is not enforced. */
export type VaultTarget =
  | string
  | {
      /** Declared as format `uuid`. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters. */
      resourceGroupName: string;
      vaultName: string;
    };

/** Status of a connection as `Contoso.Vault/vaults` spells it. */
export type VaultConnectionStatus = "Pending" | "Approved" | "Rejected" | "Disconnected" | (string & {});

/** Provisioning state of a connection as `Contoso.Vault/vaults` spells it. */
export type VaultProvisioningState = "Succeeded" | "Updating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Contoso.Vault/vaults`, as the service answers it. */
export interface VaultPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: VaultConnectionProperties;
}

/** The `properties` of a connection. */
export interface VaultConnectionProperties {
  privateEndpoint?: VaultPrivateEndpoint;
  privateLinkServiceConnectionState: VaultConnectionState;
  readonly provisioningState?: VaultProvisioningState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface VaultPrivateEndpoint {
  readonly id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface VaultConnectionState {
  status?: VaultConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection of `Contoso.Vault/vaults` may carry. */
export interface VaultPrivateEndpointConnectionUpdate {
  properties?: VaultConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface VaultConnectionUpdateProperties {
  privateLinkServiceConnectionState: VaultConnectionState;
}

/** A private link resource of `Contoso.Vault/vaults`: a group id with its members and zones. */
export interface VaultPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  properties?: VaultPrivateLinkResourceProperties;
}

/** The `properties` of a private link resource. */
export interface VaultPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** All that the runtime needs of `Contoso.Vault/vaults`. */
export const vaultDescriptor: HostDescriptor = {
  resourceType: "Contoso.Vault/vaults",
  apiVersions: ["2030-01-01", "2031-01-01-preview", "2029-01-01"],
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
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected", Disconnected: "Disconnected" },
  provisioning: { Succeeded: "Succeeded", Updating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
  errors: "arm",
};

/**
 * Private endpoint connections of `Contoso.Vault/vaults`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Contoso.Vault/vaults/{vaultName}`.
 * Api-version `2030-01-01`, `2031-01-01-preview`, `2029-01-01`; read from `specification/vault/resource-manager/Contoso.Vault/stable/2030-01-01/vault.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
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
   * `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections`
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
   * `PrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200, 202 declared, final state via `azure-async-operation`).
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
   * `PrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 202 declared, final state via `azure-async-operation`).
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
   * `PrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 202 declared, final state via `azure-async-operation`).
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
   * @returns An operation to await; it can go on after the response (202, 204 declared, final state via `azure-async-operation`).
   */
  delete(target: VaultTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
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
    target: VaultTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<VaultPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<VaultPrivateLinkResource>(target, options);
  }

  /**
   * Reads one private link resource.
   *
   * `PrivateLinkResources_Get`, `GET …/privateLinkResources/{groupName}`
   *
   * @param name - Name of the private link resource, usually its group id.
   * @returns The private link resource.
   */
  getPrivateLinkResource(
    target: VaultTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<VaultPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<VaultPrivateLinkResource>(target, name, options);
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
