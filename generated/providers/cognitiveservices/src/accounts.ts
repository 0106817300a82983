// Microsoft.CognitiveServices/accounts, api-version 2026-07-01. Generated; do not edit.
// Surface b92c0a4316ccc873
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
export type AccountApiVersion = "2026-07-01";

/** A resource of type `Microsoft.CognitiveServices/accounts`: its id, or its names, which are not checked. */
export type AccountTarget =
  | string
  | {
      /** Format `uuid`. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      /** 2 to 64 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9_.-]*$`. */
      accountName: string;
    };

/** Status of a connection as the service spells it. */
export type AccountConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
export type AccountProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.CognitiveServices/accounts`, as the service answers it. */
export interface AccountPrivateEndpointConnection {
  readonly etag?: string;
  readonly id?: string;
  location?: string;
  readonly name?: string;
  properties?: AccountConnectionProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** `properties` of a connection. */
export interface AccountConnectionProperties {
  groupIds?: string[];
  privateEndpoint?: AccountPrivateEndpoint;
  privateLinkServiceConnectionState: AccountConnectionState;
  readonly provisioningState?: AccountProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface AccountPrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface AccountConnectionState {
  actionsRequired?: string;
  description?: string;
  status?: AccountConnectionStatus;
}

/** What an update of a connection may carry. */
export interface AccountPrivateEndpointConnectionUpdate {
  location?: string;
  properties?: AccountConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface AccountConnectionUpdateProperties {
  groupIds?: string[];
  privateLinkServiceConnectionState: AccountConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface AccountPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  properties?: AccountPrivateLinkResourceProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** `properties` of a private link resource. */
export interface AccountPrivateLinkResourceProperties {
  readonly displayName?: string;
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
export const accountDescriptor: HostDescriptor = {
  resourceType: "Microsoft.CognitiveServices/accounts",
  apiVersions: ["2026-07-01"],
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
 * Api-version `2026-07-01`; read from `rebuilt/Microsoft.CognitiveServices/accounts/2026-07-01.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The definition has no operation that reads one private link resource.
 * - The declared statuses lack Disconnected.
 */
export class AccountConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<AccountApiVersion> = {}) {
    this.#host = new HostClient(credential, accountDescriptor, options);
  }

  /**
   * Lists the connections of a resource. `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections` (of another api-version)
   * In one page; a next link is followed if one comes.
   */
  list(target: AccountTarget, options: ListOptions = {}): PagedAsyncIterableIterator<AccountPrivateEndpointConnection> {
    return this.#host.list<AccountPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version) */
  get(
    target: AccountTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<AccountPrivateEndpointConnection> {
    return this.#host.get<AccountPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version)
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
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version)
   * Can go on after its response; declared: 200, 202, 204.
   */
  delete(target: AccountTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `PrivateLinkResources_List`, `GET …/privateLinkResources` (of another api-version)
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
