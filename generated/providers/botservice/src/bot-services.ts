// Microsoft.BotService/botServices, api-version 2022-09-15, 2023-09-15-preview. Generated; do not edit.
// Surface be0ef456518490e0
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

/** Api-versions of `Microsoft.BotService/botServices` that share this surface. */
export type BotServiceApiVersion = "2022-09-15" | "2023-09-15-preview";

/** A resource of type `Microsoft.BotService/botServices`: its resource id, or its names. What is declared of the names is not enforced. */
export type BotServiceTarget =
  | string
  | {
      subscriptionId?: string;
      /** Declared as 2 to 64 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9_.-]*$`. */
      resourceGroupName: string;
      /** Declared as 2 to 64 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9_.-]*$`. */
      resourceName: string;
    };

/** Status of a connection as `Microsoft.BotService/botServices` spells it. */
export type BotServiceConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as `Microsoft.BotService/botServices` spells it. */
export type BotServiceProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.BotService/botServices`, as the service answers it. */
export interface BotServicePrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: BotServiceConnectionProperties;
}

/** The `properties` of a connection. */
export interface BotServiceConnectionProperties {
  privateEndpoint?: BotServicePrivateEndpoint;
  privateLinkServiceConnectionState: BotServiceConnectionState;
  readonly provisioningState?: BotServiceProvisioningState;
  groupIds?: string[];
}

/** The `properties.privateEndpoint` of a connection. */
export interface BotServicePrivateEndpoint {
  readonly id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface BotServiceConnectionState {
  status?: BotServiceConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection of `Microsoft.BotService/botServices` may carry. */
export interface BotServicePrivateEndpointConnectionUpdate {
  properties?: BotServiceConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface BotServiceConnectionUpdateProperties {
  privateLinkServiceConnectionState: BotServiceConnectionState;
  groupIds?: string[];
}

/** A private link resource of `Microsoft.BotService/botServices`: a group id with its members and zones. */
export interface BotServicePrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: BotServicePrivateLinkResourceProperties;
}

/** The `properties` of a private link resource. */
export interface BotServicePrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** All that the runtime needs of `Microsoft.BotService/botServices`. */
export const botServiceDescriptor: HostDescriptor = {
  resourceType: "Microsoft.BotService/botServices",
  apiVersions: ["2022-09-15", "2023-09-15-preview"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.BotService/botServices/{resourceName}",
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
      operationId: "PrivateEndpointConnections_Create",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 204],
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_ListByBotResource",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: null },
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
  provisioning: { Succeeded: "Succeeded", Creating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
  errors: "arm",
};

/**
 * Private endpoint connections of `Microsoft.BotService/botServices`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.BotService/botServices/{resourceName}`.
 * Api-version `2022-09-15`, `2023-09-15-preview`; read from `specification/botservice/resource-manager/Microsoft.BotService/stable/2022-09-15/botservice.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - The definition has no operation that reads one private link resource.
 * - The declared statuses lack Disconnected.
 */
export class BotServiceConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: BotServiceApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, botServiceDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  list(
    target: BotServiceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<BotServicePrivateEndpointConnection> {
    return this.#host.list<BotServicePrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns The connection.
   */
  get(
    target: BotServiceTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<BotServicePrivateEndpointConnection> {
    return this.#host.get<BotServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param body - Sent as it is.
   * @returns An operation, complete with the response (200 declared).
   */
  update(
    target: BotServiceTarget,
    connectionName: string,
    body: BotServicePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<BotServicePrivateEndpointConnection> {
    return this.#host.update<BotServicePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation, complete with the response (200 declared).
   */
  approve(
    target: BotServiceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<BotServicePrivateEndpointConnection> {
    return this.#host.approve<BotServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation, complete with the response (200 declared).
   */
  reject(
    target: BotServiceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<BotServicePrivateEndpointConnection> {
    return this.#host.reject<BotServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns An operation, complete with the response (200, 204 declared).
   */
  delete(target: BotServiceTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkResources_ListByBotResource`, `GET …/privateLinkResources`
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: BotServiceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<BotServicePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<BotServicePrivateLinkResource>(target, options);
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
  ): ConnectionOperation<BotServicePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<BotServicePrivateEndpointConnection>(serialized, options);
  }
}
