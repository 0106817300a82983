// Microsoft.Security/privateLinks, api-version 2026-01-01. Generated; do not edit.
// Surface c13d56d224153763
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

/** Api-versions of `Microsoft.Security/privateLinks` that share this surface. */
export type PrivateLinkApiVersion = "2026-01-01";

/** A resource of type `Microsoft.Security/privateLinks`: its resource id, or its names. What is declared of the names is not enforced. */
export type PrivateLinkTarget =
  | string
  | {
      /** Declared as format `uuid`. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters. */
      resourceGroupName: string;
      /** Declared as 3 to 63 characters, pattern `^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$`. */
      privateLinkName: string;
    };

/** Status of a connection as `Microsoft.Security/privateLinks` spells it. */
export type PrivateLinkConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as `Microsoft.Security/privateLinks` spells it. */
export type PrivateLinkProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.Security/privateLinks`, as the service answers it. */
export interface PrivateLinkPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: PrivateLinkConnectionProperties;
  readonly systemData?: SystemData;
}

/** The `properties` of a connection. */
export interface PrivateLinkConnectionProperties {
  readonly groupIds?: string[];
  privateEndpoint?: PrivateLinkPrivateEndpoint;
  privateLinkServiceConnectionState: PrivateLinkConnectionState;
  readonly provisioningState?: PrivateLinkProvisioningState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface PrivateLinkPrivateEndpoint {
  readonly id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface PrivateLinkConnectionState {
  status?: PrivateLinkConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection of `Microsoft.Security/privateLinks` may carry. */
export interface PrivateLinkPrivateEndpointConnectionUpdate {
  properties?: PrivateLinkConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface PrivateLinkConnectionUpdateProperties {
  privateLinkServiceConnectionState: PrivateLinkConnectionState;
}

/** A private link resource of `Microsoft.Security/privateLinks`: a group id with its members and zones. */
export interface PrivateLinkPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly properties?: PrivateLinkPrivateLinkResourceProperties;
  readonly systemData?: SystemData;
}

/** The `properties` of a private link resource. */
export interface PrivateLinkPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** All that the runtime needs of `Microsoft.Security/privateLinks`. */
export const privateLinkDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Security/privateLinks",
  apiVersions: ["2026-01-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Security/privateLinks/{privateLinkName}",
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
      operationId: "PrivateEndpointConnections_CreateOrUpdate",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
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
      paging: { items: "value", next: "nextLink" },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResources_Get",
      method: "GET",
      path: "/privateLinkResources/{groupId}",
      success: [200],
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
  provisioning: { Succeeded: "Succeeded", Creating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
  errors: "arm",
};

/**
 * Private endpoint connections of `Microsoft.Security/privateLinks`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Security/privateLinks/{privateLinkName}`.
 * Api-version `2026-01-01`; read from `rebuilt/Microsoft.Security/privateLinks/2026-01-01.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The declared statuses lack Disconnected.
 */
export class PrivateLinkConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: PrivateLinkApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, privateLinkDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, page by page.
   */
  list(
    target: PrivateLinkTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateLinkPrivateEndpointConnection> {
    return this.#host.list<PrivateLinkPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns The connection.
   */
  get(
    target: PrivateLinkTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<PrivateLinkPrivateEndpointConnection> {
    return this.#host.get<PrivateLinkPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200, 201 declared, final state via `azure-async-operation`).
   */
  update(
    target: PrivateLinkTarget,
    connectionName: string,
    body: PrivateLinkPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<PrivateLinkPrivateEndpointConnection> {
    return this.#host.update<PrivateLinkPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 201 declared, final state via `azure-async-operation`).
   */
  approve(
    target: PrivateLinkTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<PrivateLinkPrivateEndpointConnection> {
    return this.#host.approve<PrivateLinkPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 201 declared, final state via `azure-async-operation`).
   */
  reject(
    target: PrivateLinkTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<PrivateLinkPrivateEndpointConnection> {
    return this.#host.reject<PrivateLinkPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns An operation to await; it can go on after the response (202, 204 declared, final state via `azure-async-operation`).
   */
  delete(target: PrivateLinkTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkResources_List`, `GET …/privateLinkResources`
   *
   * @returns All of them, page by page.
   */
  listPrivateLinkResources(
    target: PrivateLinkTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateLinkPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<PrivateLinkPrivateLinkResource>(target, options);
  }

  /**
   * Reads one private link resource.
   *
   * `PrivateLinkResources_Get`, `GET …/privateLinkResources/{groupId}`
   *
   * @param name - Name of the private link resource, usually its group id.
   * @returns The private link resource.
   */
  getPrivateLinkResource(
    target: PrivateLinkTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<PrivateLinkPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<PrivateLinkPrivateLinkResource>(target, name, options);
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
  ): ConnectionOperation<PrivateLinkPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<PrivateLinkPrivateEndpointConnection>(serialized, options);
  }
}
