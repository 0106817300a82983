// Microsoft.HardwareSecurityModules/paymentHsmClusters, api-version 2025-12-01-preview. Generated; do not edit.
// Surface 957e196bf86a89cc
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
export type PaymentHsmClusterApiVersion = "2025-12-01-preview";

/** A resource of type `Microsoft.HardwareSecurityModules/paymentHsmClusters`: its id, or its names, which are not checked. */
export type PaymentHsmClusterTarget =
  | string
  | {
      /** Format `uuid`. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      /** 3 to 23 characters, pattern `^[a-zA-Z0-9-]{3,23}$`. */
      paymentHsmClusterName: string;
    };

/** Status of a connection as the service spells it. */
export type PaymentHsmClusterConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
export type PaymentHsmClusterProvisioningState =
  "Succeeded" | "Creating" | "Deleting" | "Failed" | "Updating" | "InternalError" | "Canceled" | (string & {});

/** A private endpoint connection of `Microsoft.HardwareSecurityModules/paymentHsmClusters`, as the service answers it. */
export interface PaymentHsmClusterPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: PaymentHsmClusterConnectionProperties;
  readonly etag?: string;
  readonly systemData?: SystemData;
}

/** `properties` of a connection. */
export interface PaymentHsmClusterConnectionProperties {
  privateEndpoint?: PaymentHsmClusterPrivateEndpoint;
  privateLinkServiceConnectionState: PaymentHsmClusterConnectionState;
  readonly provisioningState?: PaymentHsmClusterProvisioningState;
  readonly groupIds?: string[];
}

/** `properties.privateEndpoint` of a connection. */
export interface PaymentHsmClusterPrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface PaymentHsmClusterConnectionState {
  status?: PaymentHsmClusterConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection may carry. */
export interface PaymentHsmClusterPrivateEndpointConnectionUpdate {
  properties?: PaymentHsmClusterConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface PaymentHsmClusterConnectionUpdateProperties {
  privateLinkServiceConnectionState: PaymentHsmClusterConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface PaymentHsmClusterPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: PaymentHsmClusterPrivateLinkResourceProperties;
}

/** `properties` of a private link resource. */
export interface PaymentHsmClusterPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
export const paymentHsmClusterDescriptor: HostDescriptor = {
  resourceType: "Microsoft.HardwareSecurityModules/paymentHsmClusters",
  apiVersions: ["2025-12-01-preview"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.HardwareSecurityModules/paymentHsmClusters/{paymentHsmClusterName}",
  operations: {
    list: {
      operationId: "PaymentHsmClusterPrivateEndpointConnections_ListByPaymentHsmCluster",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "PaymentHsmClusterPrivateEndpointConnections_Get",
      method: "GET",
      path: "/privateEndpointConnections/{peConnectionName}",
      success: [200],
    },
    update: {
      operationId: "PaymentHsmClusterPrivateEndpointConnections_Create",
      method: "PUT",
      path: "/privateEndpointConnections/{peConnectionName}",
      success: [200, 201],
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PaymentHsmClusterPrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{peConnectionName}",
      success: [202, 204],
      longRunning: { finalStateVia: "location" },
    },
    listPrivateLinkResources: {
      operationId: "PaymentHsmClusterPrivateLinkResources_ListByPaymentHsmCluster",
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
 * Private endpoint connections of `Microsoft.HardwareSecurityModules/paymentHsmClusters`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.HardwareSecurityModules/paymentHsmClusters/{paymentHsmClusterName}`.
 * Api-version `2025-12-01-preview`; read from `rebuilt/Microsoft.HardwareSecurityModules/paymentHsmClusters/2025-12-01-preview.json`.
 * Calls reject with `RestError`.
 * Names of connections are declared as 3 to 24 characters, pattern `^[a-zA-Z0-9-]{3,24}$`; not enforced.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The definition has no operation that reads one private link resource.
 * - The declared statuses lack Disconnected.
 * - InternalError stands beside Failed for a change that went wrong.
 */
export class PaymentHsmClusterConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<PaymentHsmClusterApiVersion> = {}) {
    this.#host = new HostClient(credential, paymentHsmClusterDescriptor, options);
  }

  /** Lists the connections of a resource. `PaymentHsmClusterPrivateEndpointConnections_ListByPaymentHsmCluster`, `GET …/privateEndpointConnections` */
  list(
    target: PaymentHsmClusterTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PaymentHsmClusterPrivateEndpointConnection> {
    return this.#host.list<PaymentHsmClusterPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PaymentHsmClusterPrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{peConnectionName}` */
  get(
    target: PaymentHsmClusterTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<PaymentHsmClusterPrivateEndpointConnection> {
    return this.#host.get<PaymentHsmClusterPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PaymentHsmClusterPrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{peConnectionName}`
   * Complete with its response; declared: 200, 201.
   */
  update(
    target: PaymentHsmClusterTarget,
    connectionName: string,
    body: PaymentHsmClusterPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<PaymentHsmClusterPrivateEndpointConnection> {
    return this.#host.update<PaymentHsmClusterPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: PaymentHsmClusterTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<PaymentHsmClusterPrivateEndpointConnection> {
    return this.#host.approve<PaymentHsmClusterPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: PaymentHsmClusterTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<PaymentHsmClusterPrivateEndpointConnection> {
    return this.#host.reject<PaymentHsmClusterPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PaymentHsmClusterPrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{peConnectionName}`
   * Can go on after its response; declared: 202, 204, final state via `location`.
   */
  delete(
    target: PaymentHsmClusterTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `PaymentHsmClusterPrivateLinkResources_ListByPaymentHsmCluster`, `GET …/privateLinkResources` */
  listPrivateLinkResources(
    target: PaymentHsmClusterTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PaymentHsmClusterPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<PaymentHsmClusterPrivateLinkResource>(target, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<PaymentHsmClusterPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<PaymentHsmClusterPrivateEndpointConnection>(serialized, options);
  }
}
