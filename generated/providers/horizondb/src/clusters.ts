// Microsoft.HorizonDb/clusters, api-version 2026-05-01-preview. Generated; do not edit.
// Surface ae153a982152daac
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

/** Api-versions of `Microsoft.HorizonDb/clusters` that share this surface. */
export type ClusterApiVersion = "2026-05-01-preview";

/** A resource of type `Microsoft.HorizonDb/clusters`: its resource id, or its names. What is declared of the names is not enforced. */
export type ClusterTarget =
  | string
  | {
      /** Declared as format `uuid`. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters. */
      resourceGroupName: string;
      /** Declared as 1 to 63 characters, pattern `^[a-zA-Z0-9][-a-zA-Z0-9]*[a-zA-Z0-9]$`. */
      clusterName: string;
    };

/** Status of a connection as `Microsoft.HorizonDb/clusters` spells it. */
export type ClusterConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as `Microsoft.HorizonDb/clusters` spells it. */
export type ClusterProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.HorizonDb/clusters`, as the service answers it. */
export interface ClusterPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: ClusterConnectionProperties;
  readonly systemData?: SystemData;
}

/** The `properties` of a connection. */
export interface ClusterConnectionProperties {
  readonly groupIds?: string[];
  privateEndpoint?: ClusterPrivateEndpoint;
  privateLinkServiceConnectionState: ClusterConnectionState;
  readonly provisioningState?: ClusterProvisioningState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface ClusterPrivateEndpoint {
  readonly id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface ClusterConnectionState {
  status?: ClusterConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection of `Microsoft.HorizonDb/clusters` may carry. */
export interface ClusterPrivateEndpointConnectionUpdate {
  properties?: ClusterConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface ClusterConnectionUpdateProperties {
  privateLinkServiceConnectionState: ClusterConnectionState;
}

/** A private link resource of `Microsoft.HorizonDb/clusters`: a group id with its members and zones. */
export interface ClusterPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly properties?: ClusterPrivateLinkResourceProperties;
  readonly systemData?: SystemData;
}

/** The `properties` of a private link resource. */
export interface ClusterPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** All that the runtime needs of `Microsoft.HorizonDb/clusters`. */
export const clusterDescriptor: HostDescriptor = {
  resourceType: "Microsoft.HorizonDb/clusters",
  apiVersions: ["2026-05-01-preview"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.HorizonDb/clusters/{clusterName}",
  operations: {
    list: {
      operationId: "HorizonDbPrivateEndpointConnections_List",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "HorizonDbPrivateEndpointConnections_Get",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "HorizonDbPrivateEndpointConnections_UpdateStatus",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "HorizonDbPrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [202, 204],
      longRunning: { finalStateVia: "location" },
    },
    listPrivateLinkResources: {
      operationId: "HorizonDbPrivateLinkResources_List",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    getPrivateLinkResource: {
      operationId: "HorizonDbPrivateLinkResources_Get",
      method: "GET",
      path: "/privateLinkResources/{groupName}",
      success: [200],
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
  provisioning: { Succeeded: "Succeeded", Creating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
  errors: "arm",
};

/**
 * Private endpoint connections of `Microsoft.HorizonDb/clusters`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.HorizonDb/clusters/{clusterName}`.
 * Api-version `2026-05-01-preview`; read from `rebuilt/Microsoft.HorizonDb/clusters/2026-05-01-preview.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The declared statuses lack Disconnected.
 */
export class ClusterConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: ClusterApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, clusterDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `HorizonDbPrivateEndpointConnections_List`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, page by page.
   */
  list(target: ClusterTarget, options: ListOptions = {}): PagedAsyncIterableIterator<ClusterPrivateEndpointConnection> {
    return this.#host.list<ClusterPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `HorizonDbPrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns The connection.
   */
  get(
    target: ClusterTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<ClusterPrivateEndpointConnection> {
    return this.#host.get<ClusterPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `HorizonDbPrivateEndpointConnections_UpdateStatus`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param body - Sent as it is.
   * @returns An operation, complete with the response (200, 201 declared).
   */
  update(
    target: ClusterTarget,
    connectionName: string,
    body: ClusterPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<ClusterPrivateEndpointConnection> {
    return this.#host.update<ClusterPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `HorizonDbPrivateEndpointConnections_UpdateStatus`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation, complete with the response (200, 201 declared).
   */
  approve(
    target: ClusterTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ClusterPrivateEndpointConnection> {
    return this.#host.approve<ClusterPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `HorizonDbPrivateEndpointConnections_UpdateStatus`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation, complete with the response (200, 201 declared).
   */
  reject(
    target: ClusterTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ClusterPrivateEndpointConnection> {
    return this.#host.reject<ClusterPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `HorizonDbPrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns An operation to await; it can go on after the response (202, 204 declared, final state via `location`).
   */
  delete(target: ClusterTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `HorizonDbPrivateLinkResources_List`, `GET …/privateLinkResources`
   *
   * @returns All of them, page by page.
   */
  listPrivateLinkResources(
    target: ClusterTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ClusterPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<ClusterPrivateLinkResource>(target, options);
  }

  /**
   * Reads one private link resource.
   *
   * `HorizonDbPrivateLinkResources_Get`, `GET …/privateLinkResources/{groupName}`
   *
   * @param name - Name of the private link resource, usually its group id.
   * @returns The private link resource.
   */
  getPrivateLinkResource(
    target: ClusterTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<ClusterPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<ClusterPrivateLinkResource>(target, name, options);
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
  ): ConnectionOperation<ClusterPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<ClusterPrivateEndpointConnection>(serialized, options);
  }
}
