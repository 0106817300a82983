// Microsoft.HardwareSecurityModules/cloudHsmClusters, api-version 2025-03-31, 2025-12-01-preview. Generated; do not edit.
// Surface 09efaaa3ed67194e
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
export type CloudHsmClusterApiVersion = "2025-03-31" | "2025-12-01-preview";

/** A resource of type `Microsoft.HardwareSecurityModules/cloudHsmClusters`: its id, or its names, which are not checked. */
export type CloudHsmClusterTarget =
  | string
  | {
      /** Format `uuid`. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      /** 3 to 24 characters, pattern `^[a-zA-Z0-9-]{3,24}$`. */
      cloudHsmClusterName: string;
    };

/** Status of a connection as the service spells it. */
export type CloudHsmClusterConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
export type CloudHsmClusterProvisioningState =
  "Succeeded" | "Creating" | "Deleting" | "Failed" | "Updating" | "InternalError" | "Canceled" | (string & {});

/** A private endpoint connection of `Microsoft.HardwareSecurityModules/cloudHsmClusters`, as the service answers it. */
export interface CloudHsmClusterPrivateEndpointConnection {
  etag?: string;
  /** Format `arm-id`. */
  readonly id?: string;
  readonly name?: string;
  properties?: CloudHsmClusterConnectionProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** `properties` of a connection. */
export interface CloudHsmClusterConnectionProperties {
  readonly groupIds?: string[];
  privateEndpoint?: CloudHsmClusterPrivateEndpoint;
  privateLinkServiceConnectionState: CloudHsmClusterConnectionState;
  readonly provisioningState?: CloudHsmClusterProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface CloudHsmClusterPrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface CloudHsmClusterConnectionState {
  actionsRequired?: string;
  description?: string;
  status?: CloudHsmClusterConnectionStatus;
}

/** What an update of a connection may carry. */
export interface CloudHsmClusterPrivateEndpointConnectionUpdate {
  etag?: string;
  properties?: CloudHsmClusterConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface CloudHsmClusterConnectionUpdateProperties {
  privateLinkServiceConnectionState: CloudHsmClusterConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface CloudHsmClusterPrivateLinkResource {
  /** Format `arm-id`. */
  readonly id?: string;
  readonly name?: string;
  properties?: CloudHsmClusterPrivateLinkResourceProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** `properties` of a private link resource. */
export interface CloudHsmClusterPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
export const cloudHsmClusterDescriptor: HostDescriptor = {
  resourceType: "Microsoft.HardwareSecurityModules/cloudHsmClusters",
  apiVersions: ["2025-03-31", "2025-12-01-preview"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.HardwareSecurityModules/cloudHsmClusters/{cloudHsmClusterName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_ListByCloudHsmCluster",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "CloudHsmClusterPrivateEndpointConnections_Get",
      method: "GET",
      path: "/privateEndpointConnections/{peConnectionName}",
      success: [200],
    },
    update: {
      operationId: "CloudHsmClusterPrivateEndpointConnections_Create",
      method: "PUT",
      path: "/privateEndpointConnections/{peConnectionName}",
      success: [200],
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "CloudHsmClusterPrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{peConnectionName}",
      success: [202, 204],
      longRunning: { finalStateVia: "location" },
    },
    listPrivateLinkResources: {
      operationId: "CloudHsmClusterPrivateLinkResources_ListByCloudHsmCluster",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
  provisioning: {
    Succeeded: "Succeeded",
    Creating: "InProgress",
    Deleting: "InProgress",
    Failed: "Failed",
    Updating: "InProgress",
    InternalError: "Failed",
    Canceled: "Canceled",
  },
  errors: "arm",
} as const;

/**
 * Private endpoint connections of `Microsoft.HardwareSecurityModules/cloudHsmClusters`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.HardwareSecurityModules/cloudHsmClusters/{cloudHsmClusterName}`.
 * Api-version `2025-03-31`, `2025-12-01-preview`; read from `rebuilt/Microsoft.HardwareSecurityModules/cloudHsmClusters/2025-03-31.json`.
 * Calls reject with `RestError`.
 * Names of connections are declared as 3 to 24 characters, pattern `^[a-zA-Z0-9-]{3,24}$`; not enforced.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The definition has no operation that reads one private link resource.
 * - Private link resources do not declare a next link, though their model has one; it is followed.
 * - The declared statuses lack Disconnected.
 * - InternalError stands beside Failed for a change that went wrong.
 */
export class CloudHsmClusterConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<CloudHsmClusterApiVersion> = {}) {
    this.#host = new HostClient(credential, cloudHsmClusterDescriptor, options);
  }

  /** Lists the connections of a resource. `PrivateEndpointConnections_ListByCloudHsmCluster`, `GET …/privateEndpointConnections` */
  list(
    target: CloudHsmClusterTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<CloudHsmClusterPrivateEndpointConnection> {
    return this.#host.list<CloudHsmClusterPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `CloudHsmClusterPrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{peConnectionName}` */
  get(
    target: CloudHsmClusterTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<CloudHsmClusterPrivateEndpointConnection> {
    return this.#host.get<CloudHsmClusterPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `CloudHsmClusterPrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{peConnectionName}`
   * Complete with its response; declared: 200.
   */
  update(
    target: CloudHsmClusterTarget,
    connectionName: string,
    body: CloudHsmClusterPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<CloudHsmClusterPrivateEndpointConnection> {
    return this.#host.update<CloudHsmClusterPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: CloudHsmClusterTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<CloudHsmClusterPrivateEndpointConnection> {
    return this.#host.approve<CloudHsmClusterPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: CloudHsmClusterTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<CloudHsmClusterPrivateEndpointConnection> {
    return this.#host.reject<CloudHsmClusterPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `CloudHsmClusterPrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{peConnectionName}`
   * Can go on after its response; declared: 202, 204, final state via `location`.
   */
  delete(
    target: CloudHsmClusterTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `CloudHsmClusterPrivateLinkResources_ListByCloudHsmCluster`, `GET …/privateLinkResources` */
  listPrivateLinkResources(
    target: CloudHsmClusterTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<CloudHsmClusterPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<CloudHsmClusterPrivateLinkResource>(target, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<CloudHsmClusterPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<CloudHsmClusterPrivateEndpointConnection>(serialized, options);
  }
}
