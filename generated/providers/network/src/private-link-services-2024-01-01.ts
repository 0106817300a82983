// Microsoft.Network/privateLinkServices, api-version 2024-01-01, 2023-11-01. Generated; do not edit.
// Surface efe77cfd882ed209
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
import type {
  PrivateLinkServiceConnectionState,
  PrivateLinkServicePrivateEndpoint,
  PrivateLinkServicePrivateEndpointConnectionUpdate,
} from "./private-link-services.ts";

export type {
  PrivateLinkServiceConnectionState,
  PrivateLinkServiceConnectionStatus,
  PrivateLinkServiceConnectionUpdateProperties,
  PrivateLinkServicePrivateEndpoint,
  PrivateLinkServicePrivateEndpointConnectionUpdate,
} from "./private-link-services.ts";

/** Api-versions that share this surface. */
export type PrivateLinkServiceApiVersion = "2024-01-01" | "2023-11-01";

/** A resource of type `Microsoft.Network/privateLinkServices`: its id, or its names, which are not checked. */
export type PrivateLinkServiceTarget =
  | string
  | {
      subscriptionId?: string;
      resourceGroupName: string;
      serviceName: string;
    };

/** Provisioning state of a connection as the service spells it. */
export type PrivateLinkServiceProvisioningState = "Succeeded" | "Updating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.Network/privateLinkServices`, as the service answers it. */
export interface PrivateLinkServicePrivateEndpointConnection {
  id?: string;
  properties?: PrivateLinkServiceConnectionProperties;
  name?: string;
  readonly type?: string;
  readonly etag?: string;
}

/** `properties` of a connection. */
export interface PrivateLinkServiceConnectionProperties {
  readonly privateEndpoint?: PrivateLinkServicePrivateEndpoint;
  privateLinkServiceConnectionState?: PrivateLinkServiceConnectionState;
  readonly provisioningState?: PrivateLinkServiceProvisioningState;
  readonly linkIdentifier?: string;
  readonly privateEndpointLocation?: string;
}

/** What the runtime needs to know. */
export const privateLinkServiceDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Network/privateLinkServices",
  apiVersions: ["2024-01-01", "2023-11-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/privateLinkServices/{serviceName}",
  operations: {
    list: {
      operationId: "PrivateLinkServices_ListPrivateEndpointConnections",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "PrivateLinkServices_GetPrivateEndpointConnection",
      method: "GET",
      path: "/privateEndpointConnections/{peConnectionName}",
      success: [200],
      query: ["$expand"],
    },
    update: {
      operationId: "PrivateLinkServices_UpdatePrivateEndpointConnection",
      method: "PUT",
      path: "/privateEndpointConnections/{peConnectionName}",
      success: [200],
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateLinkServices_DeletePrivateEndpointConnection",
      method: "DELETE",
      path: "/privateEndpointConnections/{peConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: "location" },
    },
  },
  status: {},
  provisioning: { Succeeded: "Succeeded", Updating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
  errors: "flat",
} as const;

/**
 * Private endpoint connections of `Microsoft.Network/privateLinkServices`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/privateLinkServices/{serviceName}`.
 * Api-version `2024-01-01`, `2023-11-01`; read from `specification/network/resource-manager/Microsoft.Network/stable/2024-01-01/privateLinkService.json`.
 * Calls reject with `RestError`; its errors are declared without an envelope.
 *
 * Differs from the common shape:
 * - The definition has no operation that lists private link resources.
 * - The definition has no operation that reads one private link resource.
 * - The status is a plain string without declared values.
 * - Errors are declared without the error envelope of Azure Resource Manager.
 */
export class PrivateLinkServiceConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<PrivateLinkServiceApiVersion> = {}) {
    this.#host = new HostClient(credential, privateLinkServiceDescriptor, options);
  }

  /** Lists the connections of a resource. `PrivateLinkServices_ListPrivateEndpointConnections`, `GET …/privateEndpointConnections` */
  list(
    target: PrivateLinkServiceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateLinkServicePrivateEndpointConnection> {
    return this.#host.list<PrivateLinkServicePrivateEndpointConnection>(target, options);
  }

  /**
   * Reads a connection. `PrivateLinkServices_GetPrivateEndpointConnection`, `GET …/privateEndpointConnections/{peConnectionName}`
   * Also takes `$expand`, as `query` and `headers`.
   */
  get(
    target: PrivateLinkServiceTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<PrivateLinkServicePrivateEndpointConnection> {
    return this.#host.get<PrivateLinkServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateLinkServices_UpdatePrivateEndpointConnection`, `PUT …/privateEndpointConnections/{peConnectionName}`
   * Complete with its response; declared: 200.
   */
  update(
    target: PrivateLinkServiceTarget,
    connectionName: string,
    body: PrivateLinkServicePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<PrivateLinkServicePrivateEndpointConnection> {
    return this.#host.update<PrivateLinkServicePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: PrivateLinkServiceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<PrivateLinkServicePrivateEndpointConnection> {
    return this.#host.approve<PrivateLinkServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: PrivateLinkServiceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<PrivateLinkServicePrivateEndpointConnection> {
    return this.#host.reject<PrivateLinkServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateLinkServices_DeletePrivateEndpointConnection`, `DELETE …/privateEndpointConnections/{peConnectionName}`
   * Can go on after its response; declared: 200, 202, 204, final state via `location`.
   */
  delete(
    target: PrivateLinkServiceTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<PrivateLinkServicePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<PrivateLinkServicePrivateEndpointConnection>(serialized, options);
  }
}
