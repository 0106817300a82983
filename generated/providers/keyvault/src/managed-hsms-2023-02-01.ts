// Microsoft.KeyVault/managedHSMs, api-version 2023-02-01. Generated; do not edit.
// Surface 45f5744427eec673
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
import type { ManagedHSMSku, ManagedHSMTarget } from "./managed-hsms-2023-07-01.ts";
import type {
  ManagedHSMConnectionProperties,
  ManagedHSMConnectionUpdateProperties,
  ManagedHSMPrivateLinkResourceProperties,
} from "./managed-hsms.ts";

export type { ManagedHSMSku, ManagedHSMTarget } from "./managed-hsms-2023-07-01.ts";
export type {
  ManagedHSMConnectionProperties,
  ManagedHSMConnectionState,
  ManagedHSMConnectionStatus,
  ManagedHSMConnectionUpdateProperties,
  ManagedHSMPrivateEndpoint,
  ManagedHSMPrivateLinkResourceProperties,
  ManagedHSMProvisioningState,
} from "./managed-hsms.ts";

/** Api-versions that share this surface. */
export type ManagedHSMApiVersion = "2023-02-01";

/** A private endpoint connection of `Microsoft.KeyVault/managedHSMs`, as the service answers it. */
export interface ManagedHSMPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  location?: string;
  sku?: ManagedHSMSku;
  tags?: Record<string, string>;
  readonly systemData?: SystemData;
  properties?: ManagedHSMConnectionProperties;
  etag?: string;
}

/** What an update of a connection may carry. */
export interface ManagedHSMPrivateEndpointConnectionUpdate {
  location?: string;
  sku?: ManagedHSMSku;
  tags?: Record<string, string>;
  properties?: ManagedHSMConnectionUpdateProperties;
  etag?: string;
}

/** A private link resource: a group id with its members and zones. */
export interface ManagedHSMPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  location?: string;
  sku?: ManagedHSMSku;
  tags?: Record<string, string>;
  readonly systemData?: SystemData;
  properties?: ManagedHSMPrivateLinkResourceProperties;
}

/** What the runtime needs to know. */
export const managedHSMDescriptor: HostDescriptor = {
  resourceType: "Microsoft.KeyVault/managedHSMs",
  apiVersions: ["2023-02-01"],
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
} as const;

/**
 * Private endpoint connections of `Microsoft.KeyVault/managedHSMs`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.KeyVault/managedHSMs/{name}`.
 * Api-version `2023-02-01`; read from `specification/keyvault/resource-manager/Microsoft.KeyVault/stable/2023-02-01/managedHsm.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - The definition has no operation that reads one private link resource.
 * - The update can go on after its response although it is not flagged as long-running.
 * - The status Disconnected is repeated as a provisioning state; nothing is under way any more.
 */
export class ManagedHSMConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<ManagedHSMApiVersion> = {}) {
    this.#host = new HostClient(credential, managedHSMDescriptor, options);
  }

  /** Lists the connections of a resource. `MHSMPrivateEndpointConnections_ListByResource`, `GET …/privateEndpointConnections` */
  list(
    target: ManagedHSMTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ManagedHSMPrivateEndpointConnection> {
    return this.#host.list<ManagedHSMPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `MHSMPrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: ManagedHSMTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<ManagedHSMPrivateEndpointConnection> {
    return this.#host.get<ManagedHSMPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `MHSMPrivateEndpointConnections_Put`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200.
   */
  update(
    target: ManagedHSMTarget,
    connectionName: string,
    body: ManagedHSMPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<ManagedHSMPrivateEndpointConnection> {
    return this.#host.update<ManagedHSMPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: ManagedHSMTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ManagedHSMPrivateEndpointConnection> {
    return this.#host.approve<ManagedHSMPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: ManagedHSMTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ManagedHSMPrivateEndpointConnection> {
    return this.#host.reject<ManagedHSMPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `MHSMPrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202, 204.
   */
  delete(target: ManagedHSMTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `MHSMPrivateLinkResources_ListByMHSMResource`, `GET …/privateLinkResources`
   * In one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: ManagedHSMTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ManagedHSMPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<ManagedHSMPrivateLinkResource>(target, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<ManagedHSMPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<ManagedHSMPrivateEndpointConnection>(serialized, options);
  }
}
