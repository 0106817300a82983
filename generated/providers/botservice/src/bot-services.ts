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

/** Api-versions that share this surface. */
export type BotServiceApiVersion = "2022-09-15" | "2023-09-15-preview";

/** A resource of type `Microsoft.BotService/botServices`: its id, or its names, which are not checked. */
export type BotServiceTarget =
  | string
  | {
      subscriptionId?: string;
      /** 2 to 64 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9_.-]*$`. */
      resourceGroupName: string;
      /** 2 to 64 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9_.-]*$`. */
      resourceName: string;
    };

/** Status of a connection as the service spells it. */
export type BotServiceConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
export type BotServiceProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.BotService/botServices`, as the service answers it. */
export interface BotServicePrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: BotServiceConnectionProperties;
}

/** `properties` of a connection. */
export interface BotServiceConnectionProperties {
  privateEndpoint?: BotServicePrivateEndpoint;
  privateLinkServiceConnectionState: BotServiceConnectionState;
  readonly provisioningState?: BotServiceProvisioningState;
  groupIds?: string[];
}

/** `properties.privateEndpoint` of a connection. */
export interface BotServicePrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface BotServiceConnectionState {
  status?: BotServiceConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection may carry. */
export interface BotServicePrivateEndpointConnectionUpdate {
  properties?: BotServiceConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface BotServiceConnectionUpdateProperties {
  privateLinkServiceConnectionState: BotServiceConnectionState;
  groupIds?: string[];
}

/** A private link resource: a group id with its members and zones. */
export interface BotServicePrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: BotServicePrivateLinkResourceProperties;
}

/** `properties` of a private link resource. */
export interface BotServicePrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
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
} as const;

/**
 * Private endpoint connections of `Microsoft.BotService/botServices`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.BotService/botServices/{resourceName}`.
 * Api-version `2022-09-15`, `2023-09-15-preview`; read from `specification/botservice/resource-manager/Microsoft.BotService/stable/2022-09-15/botservice.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - The definition has no operation that reads one private link resource.
 * - The declared statuses lack Disconnected.
 */
export class BotServiceConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<BotServiceApiVersion> = {}) {
    this.#host = new HostClient(credential, botServiceDescriptor, options);
  }

  /**
   * Lists the connections of a resource. `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections`
   * In one page; a next link is followed if one comes.
   */
  list(
    target: BotServiceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<BotServicePrivateEndpointConnection> {
    return this.#host.list<BotServicePrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: BotServiceTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<BotServicePrivateEndpointConnection> {
    return this.#host.get<BotServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Complete with its response; declared: 200.
   */
  update(
    target: BotServiceTarget,
    connectionName: string,
    body: BotServicePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<BotServicePrivateEndpointConnection> {
    return this.#host.update<BotServicePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: BotServiceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<BotServicePrivateEndpointConnection> {
    return this.#host.approve<BotServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: BotServiceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<BotServicePrivateEndpointConnection> {
    return this.#host.reject<BotServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Complete with its response; declared: 200, 204.
   */
  delete(target: BotServiceTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `PrivateLinkResources_ListByBotResource`, `GET …/privateLinkResources`
   * In one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: BotServiceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<BotServicePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<BotServicePrivateLinkResource>(target, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<BotServicePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<BotServicePrivateEndpointConnection>(serialized, options);
  }
}
