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

/** Api-versions that share this surface. */
export type VaultApiVersion = "2026-07-01";

/** A resource of type `Microsoft.RecoveryServices/vaults`: its id, or its names, which are not checked. */
export type VaultTarget =
  | string
  | {
      /** Format `uuid`. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      vaultName: string;
    };

/** Status of a connection as the service spells it. */
export type VaultConnectionStatus = "Pending" | "Approved" | "Rejected" | "Disconnected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
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

/** `properties` of a connection. */
export interface VaultConnectionProperties {
  groupIds?: Array<"AzureBackup" | "AzureBackup_secondary" | "AzureSiteRecovery" | (string & {})>;
  privateEndpoint?: VaultPrivateEndpoint;
  privateLinkServiceConnectionState?: VaultConnectionState;
  provisioningState?: VaultProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface VaultPrivateEndpoint {
  id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface VaultConnectionState {
  actionsRequired?: string;
  description?: string;
  status?: VaultConnectionStatus;
}

/** What an update of a connection may carry. */
export interface VaultPrivateEndpointConnectionUpdate {
  eTag?: string;
  location?: string;
  properties?: VaultConnectionUpdateProperties;
  tags?: Record<string, string>;
}

/** `properties` of an update. */
export interface VaultConnectionUpdateProperties {
  groupIds?: Array<"AzureBackup" | "AzureBackup_secondary" | "AzureSiteRecovery" | (string & {})>;
  privateEndpoint?: VaultPrivateEndpoint;
  privateLinkServiceConnectionState?: VaultConnectionState;
  provisioningState?: VaultProvisioningState;
}

/** A private link resource: a group id with its members and zones. */
export interface VaultPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  properties?: VaultPrivateLinkResourceProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** `properties` of a private link resource. */
export interface VaultPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  readonly requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
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
} as const;

/**
 * Private endpoint connections of `Microsoft.RecoveryServices/vaults`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}`.
 * Api-version `2026-07-01`; read from `rebuilt/Microsoft.RecoveryServices/vaults/2026-07-01.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The definition has no operation that lists the connections.
 * - No operation lists the connections; the vault itself has them among its properties.
 * - Pending stands for a change that has not ended; the enum has neither Creating nor Updating.
 */
export class VaultConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<VaultApiVersion> = {}) {
    this.#host = new HostClient(credential, vaultDescriptor, options);
  }

  /** Reads a connection. `PrivateEndpointConnection_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version) */
  get(target: VaultTarget, connectionName: string, options: CallOptions = {}): Promise<VaultPrivateEndpointConnection> {
    return this.#host.get<VaultPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnection_Put`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version)
   * Can go on after its response; declared: 200, 201.
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
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnection_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version)
   * Can go on after its response; declared: 200, 202, 204.
   */
  delete(target: VaultTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `PrivateLinkResources_List`, `GET …/privateLinkResources` (of another api-version) */
  listPrivateLinkResources(
    target: VaultTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<VaultPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<VaultPrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResources_Get`, `GET …/privateLinkResources/{privateLinkResourceName}` (of another api-version) */
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
