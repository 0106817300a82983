// Microsoft.RecoveryServices/vaults, api-version 2026-07-01. Generated; do not edit.
// Surface 4ce1dba164dcf4b2
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

/** Api-versions of `Microsoft.RecoveryServices/vaults` that share this surface. */
export type VaultApiVersion = "2026-07-01";

/** A resource of type `Microsoft.RecoveryServices/vaults`: its resource id, or its names. What is declared of the names is not enforced. */
export type VaultTarget =
  | string
  | {
      /** Declared as format `uuid`. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters. */
      resourceGroupName: string;
      vaultName: string;
    };

/** Status of a connection as `Microsoft.RecoveryServices/vaults` spells it. */
export type VaultConnectionStatus = "Pending" | "Approved" | "Rejected" | "Disconnected" | (string & {});

/** Provisioning state of a connection as `Microsoft.RecoveryServices/vaults` spells it. */
export type VaultProvisioningState = "Succeeded" | "Deleting" | "Failed" | "Pending" | (string & {});

/** A private endpoint connection of `Microsoft.RecoveryServices/vaults`, as the service answers it. */
export interface VaultPrivateEndpointConnection {
  eTag?: string;
  readonly id?: string;
  location?: string;
  readonly name?: string;
  properties?: VaultConnectionProperties;
  readonly systemData?: SystemData;
  tags?: Record<string, string>;
  readonly type?: string;
}

/** The `properties` of a connection. */
export interface VaultConnectionProperties {
  groupIds?: Array<"AzureBackup" | "AzureBackup_secondary" | "AzureSiteRecovery" | (string & {})>;
  privateEndpoint?: VaultPrivateEndpoint;
  privateLinkServiceConnectionState?: VaultConnectionState;
  provisioningState?: VaultProvisioningState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface VaultPrivateEndpoint {
  id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface VaultConnectionState {
  actionsRequired?: string;
  description?: string;
  status?: VaultConnectionStatus;
}

/** What an update of a connection of `Microsoft.RecoveryServices/vaults` may carry. */
export interface VaultPrivateEndpointConnectionUpdate {
  eTag?: string;
  location?: string;
  properties?: VaultConnectionUpdateProperties;
  tags?: Record<string, string>;
}

/** The `properties` of an update. */
export interface VaultConnectionUpdateProperties {
  groupIds?: Array<"AzureBackup" | "AzureBackup_secondary" | "AzureSiteRecovery" | (string & {})>;
  privateEndpoint?: VaultPrivateEndpoint;
  privateLinkServiceConnectionState?: VaultConnectionState;
  provisioningState?: VaultProvisioningState;
}

/** A private link resource of `Microsoft.RecoveryServices/vaults`: a group id with its members and zones. */
export interface VaultPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  properties?: VaultPrivateLinkResourceProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** The `properties` of a private link resource. */
export interface VaultPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  readonly requiredZoneNames?: string[];
}

/** All that the runtime needs of `Microsoft.RecoveryServices/vaults`. */
export const vaultDescriptor: HostDescriptor = {
  resourceType: "Microsoft.RecoveryServices/vaults",
  apiVersions: ["2026-07-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}",
  operations: {
    get: {
      operationId: "PrivateEndpointConnection_Get",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "PrivateEndpointConnection_Put",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      longRunning: { finalStateVia: null },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnection_Delete",
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
      paging: { items: "value", next: "nextLink" },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResources_Get",
      method: "GET",
      path: "/privateLinkResources/{privateLinkResourceName}",
      success: [200],
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected", Disconnected: "Disconnected" },
  provisioning: { Succeeded: "Succeeded", Deleting: "InProgress", Failed: "Failed", Pending: "InProgress" },
  listFromTarget: { items: "properties.privateEndpointConnections" },
  errors: "arm",
};

/**
 * Private endpoint connections of `Microsoft.RecoveryServices/vaults`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}`.
 * Api-version `2026-07-01`; read from `rebuilt/Microsoft.RecoveryServices/vaults/2026-07-01.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The definition has no operation that lists the connections.
 * - No operation lists the connections; the vault itself has them among its properties.
 * - Pending stands for a change that has not ended; the enum has neither Creating nor Updating.
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
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnection_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @returns The connection.
   */
  get(target: VaultTarget, connectionName: string, options: CallOptions = {}): Promise<VaultPrivateEndpointConnection> {
    return this.#host.get<VaultPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnection_Put`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200, 201 declared).
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
   * `PrivateEndpointConnection_Put`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 201 declared).
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
   * `PrivateEndpointConnection_Put`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 201 declared).
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
   * `PrivateEndpointConnection_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @returns An operation to await; it can go on after the response (200, 202, 204 declared).
   */
  delete(target: VaultTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkResources_List`, `GET …/privateLinkResources` (carried over from another api-version)
   *
   * @returns All of them, page by page.
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
   * `PrivateLinkResources_Get`, `GET …/privateLinkResources/{privateLinkResourceName}` (carried over from another api-version)
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
