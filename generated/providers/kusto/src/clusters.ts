// Microsoft.Kusto/clusters, api-version 2025-02-14. Generated; do not edit.
// Surface 15f744fdd3714ec9
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

/** Api-versions of `Microsoft.Kusto/clusters` that share this surface. */
export type ClusterApiVersion = "2025-02-14";

/** A resource of type `Microsoft.Kusto/clusters`: its resource id, or its names. What is declared of the names is not enforced. */
export type ClusterTarget =
  | string
  | {
      /** Declared as format `uuid`. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters. */
      resourceGroupName: string;
      /** Declared as pattern `^.*$`. */
      clusterName: string;
    };

/** Status of a connection as `Microsoft.Kusto/clusters` spells it. */
export type ClusterConnectionStatus = string;

/** Provisioning state of a connection as `Microsoft.Kusto/clusters` spells it. */
export type ClusterProvisioningState = string;

/** A private endpoint connection of `Microsoft.Kusto/clusters`, as the service answers it. */
export interface ClusterPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  properties?: ClusterConnectionProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** The `properties` of a connection. */
export interface ClusterConnectionProperties {
  readonly groupId?: string;
  readonly privateEndpoint?: ClusterPrivateEndpoint;
  privateLinkServiceConnectionState: ClusterConnectionState;
  readonly provisioningState?: ClusterProvisioningState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface ClusterPrivateEndpoint {
  readonly id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface ClusterConnectionState {
  readonly actionsRequired?: string;
  description?: string;
  status?: ClusterConnectionStatus;
}

/** What an update of a connection of `Microsoft.Kusto/clusters` may carry. */
export interface ClusterPrivateEndpointConnectionUpdate {
  properties?: ClusterConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface ClusterConnectionUpdateProperties {
  privateLinkServiceConnectionState: ClusterConnectionUpdateState;
}

/** The `properties.privateLinkServiceConnectionState` of an update. */
export interface ClusterConnectionUpdateState {
  description?: string;
  status?: ClusterConnectionStatus;
}

/** A private link resource of `Microsoft.Kusto/clusters`: a group id with its members and zones. */
export interface ClusterPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  properties?: ClusterPrivateLinkResourceProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** The `properties` of a private link resource. */
export interface ClusterPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  readonly requiredZoneNames?: string[];
}

/** All that the runtime needs of `Microsoft.Kusto/clusters`. */
export const clusterDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Kusto/clusters",
  apiVersions: ["2025-02-14"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Kusto/clusters/{clusterName}",
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
      operationId: "PrivateLinkResources_List",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: null },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResources_Get",
      method: "GET",
      path: "/privateLinkResources/{privateLinkResourceName}",
      success: [200],
    },
  },
  status: {},
  provisioning: {},
  errors: "arm",
};

/**
 * Private endpoint connections of `Microsoft.Kusto/clusters`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Kusto/clusters/{clusterName}`.
 * Api-version `2025-02-14`; read from `rebuilt/Microsoft.Kusto/clusters/2025-02-14.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The status is a plain string without declared values.
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
   * `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections` (carried over from another api-version)
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  list(target: ClusterTarget, options: ListOptions = {}): PagedAsyncIterableIterator<ClusterPrivateEndpointConnection> {
    return this.#host.list<ClusterPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @param connectionName - Declared as pattern `^.*$`; not enforced.
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
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @param connectionName - Declared as pattern `^.*$`; not enforced.
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200, 201 declared).
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
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @param connectionName - Declared as pattern `^.*$`; not enforced.
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 201 declared).
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
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @param connectionName - Declared as pattern `^.*$`; not enforced.
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 201 declared).
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
   * `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @param connectionName - Declared as pattern `^.*$`; not enforced.
   * @returns An operation to await; it can go on after the response (200, 202, 204 declared).
   */
  delete(target: ClusterTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkResources_List`, `GET …/privateLinkResources` (carried over from another api-version)
   *
   * @returns All of them, in one page; a next link is followed if one comes.
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
   * `PrivateLinkResources_Get`, `GET …/privateLinkResources/{privateLinkResourceName}` (carried over from another api-version)
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
