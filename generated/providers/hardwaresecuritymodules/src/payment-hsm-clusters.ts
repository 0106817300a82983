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

/** Api-versions of `Microsoft.HardwareSecurityModules/paymentHsmClusters` that share this surface. */
export type PaymentHsmClusterApiVersion = "2025-12-01-preview";

/** A resource of type `Microsoft.HardwareSecurityModules/paymentHsmClusters`: its resource id, or its names. What is declared of the names is not enforced. */
export type PaymentHsmClusterTarget =
  | string
  | {
      /** Declared as format `uuid`. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters. */
      resourceGroupName: string;
      /** Declared as 3 to 23 characters, pattern `^[a-zA-Z0-9-]{3,23}$`. */
      paymentHsmClusterName: string;
    };

/** Status of a connection as `Microsoft.HardwareSecurityModules/paymentHsmClusters` spells it. */
export type PaymentHsmClusterConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as `Microsoft.HardwareSecurityModules/paymentHsmClusters` spells it. */
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

/** The `properties` of a connection. */
export interface PaymentHsmClusterConnectionProperties {
  privateEndpoint?: PaymentHsmClusterPrivateEndpoint;
  privateLinkServiceConnectionState: PaymentHsmClusterConnectionState;
  readonly provisioningState?: PaymentHsmClusterProvisioningState;
  readonly groupIds?: string[];
}

/** The `properties.privateEndpoint` of a connection. */
export interface PaymentHsmClusterPrivateEndpoint {
  readonly id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface PaymentHsmClusterConnectionState {
  status?: PaymentHsmClusterConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection of `Microsoft.HardwareSecurityModules/paymentHsmClusters` may carry. */
export interface PaymentHsmClusterPrivateEndpointConnectionUpdate {
  properties?: PaymentHsmClusterConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface PaymentHsmClusterConnectionUpdateProperties {
  privateLinkServiceConnectionState: PaymentHsmClusterConnectionState;
}

/** A private link resource of `Microsoft.HardwareSecurityModules/paymentHsmClusters`: a group id with its members and zones. */
export interface PaymentHsmClusterPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: PaymentHsmClusterPrivateLinkResourceProperties;
}

/** The `properties` of a private link resource. */
export interface PaymentHsmClusterPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** All that the runtime needs of `Microsoft.HardwareSecurityModules/paymentHsmClusters`. */
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
};

/**
 * Private endpoint connections of `Microsoft.HardwareSecurityModules/paymentHsmClusters`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.HardwareSecurityModules/paymentHsmClusters/{paymentHsmClusterName}`.
 * Api-version `2025-12-01-preview`; read from `rebuilt/Microsoft.HardwareSecurityModules/paymentHsmClusters/2025-12-01-preview.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The definition has no operation that reads one private link resource.
 * - The declared statuses lack Disconnected.
 * - InternalError stands beside Failed for a change that went wrong.
 */
export class PaymentHsmClusterConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: PaymentHsmClusterApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, paymentHsmClusterDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PaymentHsmClusterPrivateEndpointConnections_ListByPaymentHsmCluster`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, page by page.
   */
  list(
    target: PaymentHsmClusterTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PaymentHsmClusterPrivateEndpointConnection> {
    return this.#host.list<PaymentHsmClusterPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PaymentHsmClusterPrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{peConnectionName}`
   *
   * @param connectionName - Declared as 3 to 24 characters, pattern `^[a-zA-Z0-9-]{3,24}$`; not enforced.
   * @returns The connection.
   */
  get(
    target: PaymentHsmClusterTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<PaymentHsmClusterPrivateEndpointConnection> {
    return this.#host.get<PaymentHsmClusterPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PaymentHsmClusterPrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{peConnectionName}`
   *
   * @param connectionName - Declared as 3 to 24 characters, pattern `^[a-zA-Z0-9-]{3,24}$`; not enforced.
   * @param body - Sent as it is.
   * @returns An operation, complete with the response (200, 201 declared).
   */
  update(
    target: PaymentHsmClusterTarget,
    connectionName: string,
    body: PaymentHsmClusterPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<PaymentHsmClusterPrivateEndpointConnection> {
    return this.#host.update<PaymentHsmClusterPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PaymentHsmClusterPrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{peConnectionName}`
   *
   * @param connectionName - Declared as 3 to 24 characters, pattern `^[a-zA-Z0-9-]{3,24}$`; not enforced.
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation, complete with the response (200, 201 declared).
   */
  approve(
    target: PaymentHsmClusterTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<PaymentHsmClusterPrivateEndpointConnection> {
    return this.#host.approve<PaymentHsmClusterPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PaymentHsmClusterPrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{peConnectionName}`
   *
   * @param connectionName - Declared as 3 to 24 characters, pattern `^[a-zA-Z0-9-]{3,24}$`; not enforced.
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation, complete with the response (200, 201 declared).
   */
  reject(
    target: PaymentHsmClusterTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<PaymentHsmClusterPrivateEndpointConnection> {
    return this.#host.reject<PaymentHsmClusterPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PaymentHsmClusterPrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{peConnectionName}`
   *
   * @param connectionName - Declared as 3 to 24 characters, pattern `^[a-zA-Z0-9-]{3,24}$`; not enforced.
   * @returns An operation to await; it can go on after the response (202, 204 declared, final state via `location`).
   */
  delete(
    target: PaymentHsmClusterTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PaymentHsmClusterPrivateLinkResources_ListByPaymentHsmCluster`, `GET …/privateLinkResources`
   *
   * @returns All of them, page by page.
   */
  listPrivateLinkResources(
    target: PaymentHsmClusterTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PaymentHsmClusterPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<PaymentHsmClusterPrivateLinkResource>(target, options);
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
  ): ConnectionOperation<PaymentHsmClusterPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<PaymentHsmClusterPrivateEndpointConnection>(serialized, options);
  }
}
