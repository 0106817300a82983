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

/** Api-versions that share this surface. */
export type ClusterApiVersion = "2026-05-01-preview";

/** A resource of type `Microsoft.HorizonDb/clusters`: its id, or its names, which are not checked. */
export type ClusterTarget =
  | string
  | {
      /** Format `uuid`. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      /** 1 to 63 characters, pattern `^[a-zA-Z0-9][-a-zA-Z0-9]*[a-zA-Z0-9]$`. */
      clusterName: string;
    };

/** Status of a connection as the service spells it. */
export type ClusterConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
export type ClusterProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.HorizonDb/clusters`, as the service answers it. */
export interface ClusterPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: ClusterConnectionProperties;
  readonly systemData?: SystemData;
}

/** `properties` of a connection. */
export interface ClusterConnectionProperties {
  readonly groupIds?: string[];
  privateEndpoint?: ClusterPrivateEndpoint;
  privateLinkServiceConnectionState: ClusterConnectionState;
  readonly provisioningState?: ClusterProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface ClusterPrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface ClusterConnectionState {
  status?: ClusterConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection may carry. */
export interface ClusterPrivateEndpointConnectionUpdate {
  properties?: ClusterConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface ClusterConnectionUpdateProperties {
  privateLinkServiceConnectionState: ClusterConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface ClusterPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly properties?: ClusterPrivateLinkResourceProperties;
  readonly systemData?: SystemData;
}

/** `properties` of a private link resource. */
export interface ClusterPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
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
} as const;

/**
 * Private endpoint connections of `Microsoft.HorizonDb/clusters`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.HorizonDb/clusters/{clusterName}`.
 * Api-version `2026-05-01-preview`; read from `rebuilt/Microsoft.HorizonDb/clusters/2026-05-01-preview.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The declared statuses lack Disconnected.
 */
export class ClusterConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<ClusterApiVersion> = {}) {
    this.#host = new HostClient(credential, clusterDescriptor, options);
  }

  /** Lists the connections of a resource. `HorizonDbPrivateEndpointConnections_List`, `GET …/privateEndpointConnections` */
  list(target: ClusterTarget, options: ListOptions = {}): PagedAsyncIterableIterator<ClusterPrivateEndpointConnection> {
    return this.#host.list<ClusterPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `HorizonDbPrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: ClusterTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<ClusterPrivateEndpointConnection> {
    return this.#host.get<ClusterPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `HorizonDbPrivateEndpointConnections_UpdateStatus`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Complete with its response; declared: 200, 201.
   */
  update(
    target: ClusterTarget,
    connectionName: string,
    body: ClusterPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<ClusterPrivateEndpointConnection> {
    return this.#host.update<ClusterPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: ClusterTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ClusterPrivateEndpointConnection> {
    return this.#host.approve<ClusterPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: ClusterTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ClusterPrivateEndpointConnection> {
    return this.#host.reject<ClusterPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `HorizonDbPrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 202, 204, final state via `location`.
   */
  delete(target: ClusterTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `HorizonDbPrivateLinkResources_List`, `GET …/privateLinkResources` */
  listPrivateLinkResources(
    target: ClusterTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ClusterPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<ClusterPrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `HorizonDbPrivateLinkResources_Get`, `GET …/privateLinkResources/{groupName}` */
  getPrivateLinkResource(
    target: ClusterTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<ClusterPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<ClusterPrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<ClusterPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<ClusterPrivateEndpointConnection>(serialized, options);
  }
}
