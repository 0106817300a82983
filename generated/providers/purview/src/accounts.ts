// Microsoft.Purview/accounts, api-version 2021-12-01, 2024-04-01-preview. Generated; do not edit.
// Surface b06819f3780659ea
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

/** Api-versions of `Microsoft.Purview/accounts` that share this surface. */
export type AccountApiVersion = "2021-12-01" | "2024-04-01-preview";

/** A resource of type `Microsoft.Purview/accounts`: its resource id, or its names. What is declared of the names is not enforced. */
export type AccountTarget =
  | string
  | {
      subscriptionId?: string;
      resourceGroupName: string;
      /** Declared as 3 to 63 characters, pattern `^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$`. */
      accountName: string;
    };

/** Status of a connection as `Microsoft.Purview/accounts` spells it. */
export type AccountConnectionStatus = "Unknown" | "Pending" | "Approved" | "Rejected" | "Disconnected" | (string & {});

/** Provisioning state of a connection as `Microsoft.Purview/accounts` spells it. */
export type AccountProvisioningState = string;

/** A private endpoint connection of `Microsoft.Purview/accounts`, as the service answers it. */
export interface AccountPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly systemData?: AccountSystemData;
  readonly type?: string;
  properties?: AccountConnectionProperties;
}

/** The `systemData` of a connection. */
export interface AccountSystemData {
  /** Format `date-time`. */
  readonly createdAt?: string;
  readonly createdBy?: string;
  readonly createdByType?: "User" | "Application" | "ManagedIdentity" | "Key" | (string & {});
  /** Format `date-time`. */
  readonly lastModifiedAt?: string;
  readonly lastModifiedBy?: string;
  readonly lastModifiedByType?: "User" | "Application" | "ManagedIdentity" | "Key" | (string & {});
}

/** The `properties` of a connection. */
export interface AccountConnectionProperties {
  privateEndpoint?: AccountPrivateEndpoint;
  privateLinkServiceConnectionState?: AccountConnectionState;
  readonly provisioningState?: AccountProvisioningState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface AccountPrivateEndpoint {
  id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface AccountConnectionState {
  actionsRequired?: string;
  description?: string;
  status?: AccountConnectionStatus;
}

/** What an update of a connection of `Microsoft.Purview/accounts` may carry. */
export interface AccountPrivateEndpointConnectionUpdate {
  properties?: AccountConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface AccountConnectionUpdateProperties {
  privateEndpoint?: AccountPrivateEndpoint;
  privateLinkServiceConnectionState?: AccountConnectionState;
}

/** A private link resource of `Microsoft.Purview/accounts`: a group id with its members and zones. */
export interface AccountPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly properties?: AccountPrivateLinkResourceProperties;
  readonly type?: string;
}

/** The `properties` of a private link resource. */
export interface AccountPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  readonly requiredZoneNames?: string[];
}

/** All that the runtime needs of `Microsoft.Purview/accounts`. */
export const accountDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Purview/accounts",
  apiVersions: ["2021-12-01", "2024-04-01-preview"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Purview/accounts/{accountName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_ListByAccount",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      query: ["$skipToken"],
      paging: { items: "value", next: "nextLink" },
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
      success: [200, 201],
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
      operationId: "PrivateLinkResources_ListByAccount",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResources_GetByGroupId",
      method: "GET",
      path: "/privateLinkResources/{groupId}",
      success: [200],
    },
  },
  status: {
    Unknown: "Unrecognized",
    Pending: "Pending",
    Approved: "Approved",
    Rejected: "Rejected",
    Disconnected: "Disconnected",
  },
  provisioning: {},
  errors: "arm",
};

/**
 * Private endpoint connections of `Microsoft.Purview/accounts`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Purview/accounts/{accountName}`.
 * Api-version `2021-12-01`, `2024-04-01-preview`; read from `specification/purview/resource-manager/Microsoft.Purview/stable/2021-12-01/purview.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - Unknown does not say whether the connection is approved, rejected or waiting.
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
   * `PrivateEndpointConnections_ListByAccount`, `GET …/privateEndpointConnections`
   *
   * @param options - Also takes `$skipToken`, as `query` and `headers`.
   * @returns All of them, page by page.
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
   * @returns An operation to await; it can go on after the response (200, 201 declared).
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
   * @returns An operation to await; it can go on after the response (200, 201 declared).
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
   * @returns An operation to await; it can go on after the response (200, 201 declared).
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
   * `PrivateLinkResources_ListByAccount`, `GET …/privateLinkResources`
   *
   * @returns All of them, page by page.
   */
  listPrivateLinkResources(
    target: AccountTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<AccountPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<AccountPrivateLinkResource>(target, options);
  }

  /**
   * Reads one private link resource.
   *
   * `PrivateLinkResources_GetByGroupId`, `GET …/privateLinkResources/{groupId}`
   *
   * @param name - Name of the private link resource, usually its group id.
   * @returns The private link resource.
   */
  getPrivateLinkResource(
    target: AccountTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<AccountPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<AccountPrivateLinkResource>(target, name, options);
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
