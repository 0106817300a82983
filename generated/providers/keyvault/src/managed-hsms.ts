// Microsoft.KeyVault/managedHSMs, api-version 2026-02-01. Generated; do not edit.
// Surface d2d47a3e75943379
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

/** Api-versions of `Microsoft.KeyVault/managedHSMs` that share this surface. */
export type ManagedHSMApiVersion = "2026-02-01";

/** A resource of type `Microsoft.KeyVault/managedHSMs`: its resource id, or its names. What is declared of the names is not enforced. */
export type ManagedHSMTarget =
  | string
  | {
      /** Declared as format `uuid`. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters. */
      resourceGroupName: string;
      name: string;
    };

/** Status of a connection as `Microsoft.KeyVault/managedHSMs` spells it. */
export type ManagedHSMConnectionStatus = "Pending" | "Approved" | "Rejected" | "Disconnected" | (string & {});

/** Provisioning state of a connection as `Microsoft.KeyVault/managedHSMs` spells it. */
export type ManagedHSMProvisioningState =
  "Succeeded" | "Creating" | "Updating" | "Deleting" | "Failed" | "Disconnected" | (string & {});

/** A private endpoint connection of `Microsoft.KeyVault/managedHSMs`, as the service answers it. */
export interface ManagedHSMPrivateEndpointConnection {
  etag?: string;
  readonly id?: string;
  identity?: ManagedHSMIdentity;
  location?: string;
  readonly name?: string;
  properties?: ManagedHSMConnectionProperties;
  sku?: ManagedHSMSku;
  readonly systemData?: SystemData;
  tags?: Record<string, string>;
  readonly type?: string;
}

/** The `identity` of a connection. */
export interface ManagedHSMIdentity {
  /** Format `uuid`. */
  readonly principalId?: string;
  /** Format `uuid`. */
  readonly tenantId?: string;
  type: "None" | "SystemAssigned" | "UserAssigned" | "SystemAssigned,UserAssigned" | (string & {});
  userAssignedIdentities?: Record<string, ManagedHSMUserAssignedIdentities>;
}

/** The `identity.userAssignedIdentities` of a connection. */
export interface ManagedHSMUserAssignedIdentities {
  readonly clientId?: string;
  readonly principalId?: string;
}

/** The `properties` of a connection. */
export interface ManagedHSMConnectionProperties {
  privateEndpoint?: ManagedHSMPrivateEndpoint;
  privateLinkServiceConnectionState?: ManagedHSMConnectionState;
  readonly provisioningState?: ManagedHSMProvisioningState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface ManagedHSMPrivateEndpoint {
  readonly id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface ManagedHSMConnectionState {
  actionsRequired?: "None" | (string & {});
  description?: string;
  status?: ManagedHSMConnectionStatus;
}

/** The `sku` of a connection. */
export interface ManagedHSMSku {
  family: "B" | "C" | (string & {});
  name: "Standard_B1" | "Custom_B32" | "Custom_B6" | "Custom_C42" | "Custom_C10";
}

/** What an update of a connection of `Microsoft.KeyVault/managedHSMs` may carry. */
export interface ManagedHSMPrivateEndpointConnectionUpdate {
  etag?: string;
  identity?: ManagedHSMConnectionUpdateIdentity;
  location?: string;
  properties?: ManagedHSMConnectionUpdateProperties;
  sku?: ManagedHSMSku;
  tags?: Record<string, string>;
}

/** The `identity` of an update. */
export interface ManagedHSMConnectionUpdateIdentity {
  type: "None" | "SystemAssigned" | "UserAssigned" | "SystemAssigned,UserAssigned" | (string & {});
  userAssignedIdentities?: Record<string, ManagedHSMConnectionUpdateUserAssignedIdentities>;
}

/** The `identity.userAssignedIdentities` of an update. */
export interface ManagedHSMConnectionUpdateUserAssignedIdentities {}

/** The `properties` of an update. */
export interface ManagedHSMConnectionUpdateProperties {
  privateLinkServiceConnectionState?: ManagedHSMConnectionState;
}

/** A private link resource of `Microsoft.KeyVault/managedHSMs`: a group id with its members and zones. */
export interface ManagedHSMPrivateLinkResource {
  readonly id?: string;
  identity?: ManagedHSMIdentity;
  location: string;
  readonly name?: string;
  properties?: ManagedHSMPrivateLinkResourceProperties;
  sku?: ManagedHSMPrivateLinkResourceSku;
  readonly systemData?: SystemData;
  tags?: Record<string, string>;
  readonly type?: string;
}

/** The `properties` of a private link resource. */
export interface ManagedHSMPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** The `sku` of a private link resource. */
export interface ManagedHSMPrivateLinkResourceSku {
  family: "B" | "C" | (string & {});
  name: "Custom_B6" | "Custom_B32" | "Custom_C42" | "Custom_C10" | "Standard_B1";
}

/** All that the runtime needs of `Microsoft.KeyVault/managedHSMs`. */
export const managedHSMDescriptor: HostDescriptor = {
  resourceType: "Microsoft.KeyVault/managedHSMs",
  apiVersions: ["2026-02-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.KeyVault/managedHSMs/{name}",
  operations: {
    list: {
      operationId: "MHSMPrivateEndpointConnections_ListByResource",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "MHSMPrivateEndpointConnections_Get",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "MHSMPrivateEndpointConnections_Put",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
      longRunning: { finalStateVia: null },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "MHSMPrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: null },
    },
    listPrivateLinkResources: {
      operationId: "MHSMPrivateLinkResources_ListByMHSMResource",
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
 * Private endpoint connections of `Microsoft.KeyVault/managedHSMs`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.KeyVault/managedHSMs/{name}`.
 * Api-version `2026-02-01`; read from `rebuilt/Microsoft.KeyVault/managedHSMs/2026-02-01.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The definition has no operation that reads one private link resource.
 * - The update can go on after its response although it is not flagged as long-running.
 * - The status Disconnected is repeated as a provisioning state; nothing is under way any more.
 */
export class ManagedHSMConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: ManagedHSMApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, managedHSMDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `MHSMPrivateEndpointConnections_ListByResource`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, page by page.
   */
  list(
    target: ManagedHSMTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ManagedHSMPrivateEndpointConnection> {
    return this.#host.list<ManagedHSMPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `MHSMPrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns The connection.
   */
  get(
    target: ManagedHSMTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<ManagedHSMPrivateEndpointConnection> {
    return this.#host.get<ManagedHSMPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `MHSMPrivateEndpointConnections_Put`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200 declared).
   */
  update(
    target: ManagedHSMTarget,
    connectionName: string,
    body: ManagedHSMPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<ManagedHSMPrivateEndpointConnection> {
    return this.#host.update<ManagedHSMPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `MHSMPrivateEndpointConnections_Put`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200 declared).
   */
  approve(
    target: ManagedHSMTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ManagedHSMPrivateEndpointConnection> {
    return this.#host.approve<ManagedHSMPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `MHSMPrivateEndpointConnections_Put`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200 declared).
   */
  reject(
    target: ManagedHSMTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ManagedHSMPrivateEndpointConnection> {
    return this.#host.reject<ManagedHSMPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `MHSMPrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns An operation to await; it can go on after the response (200, 202, 204 declared).
   */
  delete(target: ManagedHSMTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `MHSMPrivateLinkResources_ListByMHSMResource`, `GET …/privateLinkResources`
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: ManagedHSMTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ManagedHSMPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<ManagedHSMPrivateLinkResource>(target, options);
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
  ): ConnectionOperation<ManagedHSMPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<ManagedHSMPrivateEndpointConnection>(serialized, options);
  }
}
