// ContosoVault/vaults, api-version 2030-01-01. Generated; do not edit.
// Surface 5998aabc624a4edf
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
export type StrongBoxApiVersion = "2030-01-01";

/** A resource of type `ContosoVault/vaults`: its id, or its names, which are not checked. */
export type StrongBoxTarget =
  | string
  | {
      /** Format `uuid`. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      vaultName: string;
    };

/** Status of a connection as the service spells it. */
export type StrongBoxConnectionStatus = "Pending" | "Approved" | "Rejected" | "Expired" | (string & {});

/** Provisioning state of a connection as the service spells it. */
export type StrongBoxProvisioningState = "Ready" | "Dropping" | (string & {});

/** A private endpoint connection of `ContosoVault/vaults`, as the service answers it. */
export interface StrongBoxPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: StrongBoxConnectionProperties;
}

/** `properties` of a connection. */
export interface StrongBoxConnectionProperties {
  privateLinkServiceConnectionState?: StrongBoxConnectionState;
  readonly provisioningState?: StrongBoxProvisioningState;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface StrongBoxConnectionState {
  status?: StrongBoxConnectionStatus;
  description?: string;
  actionRequired?: string;
}

/** What an update of a connection may carry. */
export interface StrongBoxPrivateEndpointConnectionUpdate {
  properties?: StrongBoxConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface StrongBoxConnectionUpdateProperties {
  privateLinkServiceConnectionState?: StrongBoxConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface StrongBoxPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  properties?: StrongBoxPrivateLinkResourceProperties;
}

/** `properties` of a private link resource. */
export interface StrongBoxPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
export const strongBoxDescriptor: HostDescriptor = {
  resourceType: "ContosoVault/vaults",
  apiVersions: ["2030-01-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/ContosoVault/vaults/{vaultName}",
  operations: {
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
      body: { id: true, description: "required" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [202, 204, 404],
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
  status: {
    Pending: "Pending",
    Approved: "Approved",
    Rejected: "Rejected",
    Expired: "Disconnected",
    Succeeded: "Approved",
  },
  provisioning: { Ready: "Succeeded", Dropping: "InProgress" },
  listFromTarget: { items: "properties.privateEndpointConnections", apiVersion: "2029-01-01" },
  errors: "arm",
} as const;

/**
 * Private endpoint connections of `ContosoVault/vaults`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/ContosoVault/vaults/{vaultName}`.
 * Api-version `2030-01-01`; read from `specification/vault/resource-manager/ContosoVault/stable/2030-01-01/vault.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - The definition has no operation that lists the connections.
 * - A description must be sent with every decision.
 * - The declared statuses lack Disconnected.
 * - An expired connection is as good as a disconnected one, and an answer to an approval can say Succeeded.
 * - Connections settle in Ready.
 * - What the consumer has to do is called actionRequired.
 * - An update has to name the connection by its id, and to give a reason.
 * - Removing what is not there succeeds.
 * - Connections are listed by reading the vault.
 */
export class StrongBoxConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<StrongBoxApiVersion> = {}) {
    this.#host = new HostClient(credential, strongBoxDescriptor, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: StrongBoxTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<StrongBoxPrivateEndpointConnection> {
    return this.#host.get<StrongBoxPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202, final state via `azure-async-operation`.
   */
  update(
    target: StrongBoxTarget,
    connectionName: string,
    body: StrongBoxPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<StrongBoxPrivateEndpointConnection> {
    return this.#host.update<StrongBoxPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. The service asks for a description. */
  approve(
    target: StrongBoxTarget,
    connectionName: string,
    options: DecisionOptions & { description: string },
  ): ConnectionOperation<StrongBoxPrivateEndpointConnection> {
    return this.#host.approve<StrongBoxPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. The service asks for a description. */
  reject(
    target: StrongBoxTarget,
    connectionName: string,
    options: DecisionOptions & { description: string },
  ): ConnectionOperation<StrongBoxPrivateEndpointConnection> {
    return this.#host.reject<StrongBoxPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 202, 204, 404, final state via `azure-async-operation`.
   */
  delete(target: StrongBoxTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `PrivateLinkResources_List`, `GET …/privateLinkResources`
   * In one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: StrongBoxTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<StrongBoxPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<StrongBoxPrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResources_Get`, `GET …/privateLinkResources/{groupName}` */
  getPrivateLinkResource(
    target: StrongBoxTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<StrongBoxPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<StrongBoxPrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<StrongBoxPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<StrongBoxPrivateEndpointConnection>(serialized, options);
  }
}
