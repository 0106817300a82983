// Microsoft.Network/applicationGateways, api-version 2024-01-01, 2023-11-01. Generated; do not edit.
// Surface d7c7887258383e88
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
  ApplicationGatewayConnectionState,
  ApplicationGatewayPrivateEndpoint,
  ApplicationGatewayPrivateEndpointConnectionUpdate,
  ApplicationGatewayPrivateLinkResource,
} from "./application-gateways.ts";

export type {
  ApplicationGatewayConnectionState,
  ApplicationGatewayConnectionStatus,
  ApplicationGatewayConnectionUpdateProperties,
  ApplicationGatewayPrivateEndpoint,
  ApplicationGatewayPrivateEndpointConnectionUpdate,
  ApplicationGatewayPrivateLinkResource,
  ApplicationGatewayPrivateLinkResourceProperties,
} from "./application-gateways.ts";

/** Api-versions of `Microsoft.Network/applicationGateways` that share this surface. */
export type ApplicationGatewayApiVersion = "2024-01-01" | "2023-11-01";

/** A resource of type `Microsoft.Network/applicationGateways`: its resource id, or its names. What is declared of the names is not enforced. */
export type ApplicationGatewayTarget =
  | string
  | {
      subscriptionId?: string;
      resourceGroupName: string;
      applicationGatewayName: string;
    };

/** Provisioning state of a connection as `Microsoft.Network/applicationGateways` spells it. */
export type ApplicationGatewayProvisioningState = "Succeeded" | "Updating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.Network/applicationGateways`, as the service answers it. */
export interface ApplicationGatewayPrivateEndpointConnection {
  id?: string;
  properties?: ApplicationGatewayConnectionProperties;
  name?: string;
  readonly etag?: string;
  readonly type?: string;
}

/** The `properties` of a connection. */
export interface ApplicationGatewayConnectionProperties {
  readonly privateEndpoint?: ApplicationGatewayPrivateEndpoint;
  privateLinkServiceConnectionState?: ApplicationGatewayConnectionState;
  readonly provisioningState?: ApplicationGatewayProvisioningState;
  readonly linkIdentifier?: string;
}

/** All that the runtime needs of `Microsoft.Network/applicationGateways`. */
export const applicationGatewayDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Network/applicationGateways",
  apiVersions: ["2024-01-01", "2023-11-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/applicationGateways/{applicationGatewayName}",
  operations: {
    list: {
      operationId: "ApplicationGatewayPrivateEndpointConnections_List",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "ApplicationGatewayPrivateEndpointConnections_Get",
      method: "GET",
      path: "/privateEndpointConnections/{connectionName}",
      success: [200],
    },
    update: {
      operationId: "ApplicationGatewayPrivateEndpointConnections_Update",
      method: "PUT",
      path: "/privateEndpointConnections/{connectionName}",
      success: [200, 202],
      longRunning: { finalStateVia: "azure-async-operation" },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "ApplicationGatewayPrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{connectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: "location" },
    },
    listPrivateLinkResources: {
      operationId: "ApplicationGatewayPrivateLinkResources_List",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
  },
  status: {},
  provisioning: { Succeeded: "Succeeded", Updating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
  errors: "arm",
};

/**
 * Private endpoint connections of `Microsoft.Network/applicationGateways`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/applicationGateways/{applicationGatewayName}`.
 * Api-version `2024-01-01`, `2023-11-01`; read from `specification/network/resource-manager/Microsoft.Network/stable/2024-01-01/applicationGateway.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - The definition has no operation that reads one private link resource.
 * - The status is a plain string without declared values.
 */
export class ApplicationGatewayConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: ApplicationGatewayApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, applicationGatewayDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `ApplicationGatewayPrivateEndpointConnections_List`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, page by page.
   */
  list(
    target: ApplicationGatewayTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ApplicationGatewayPrivateEndpointConnection> {
    return this.#host.list<ApplicationGatewayPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `ApplicationGatewayPrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{connectionName}`
   *
   * @returns The connection.
   */
  get(
    target: ApplicationGatewayTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<ApplicationGatewayPrivateEndpointConnection> {
    return this.#host.get<ApplicationGatewayPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `ApplicationGatewayPrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{connectionName}`
   *
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200, 202 declared, final state via `azure-async-operation`).
   */
  update(
    target: ApplicationGatewayTarget,
    connectionName: string,
    body: ApplicationGatewayPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<ApplicationGatewayPrivateEndpointConnection> {
    return this.#host.update<ApplicationGatewayPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `ApplicationGatewayPrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{connectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 202 declared, final state via `azure-async-operation`).
   */
  approve(
    target: ApplicationGatewayTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ApplicationGatewayPrivateEndpointConnection> {
    return this.#host.approve<ApplicationGatewayPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `ApplicationGatewayPrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{connectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 202 declared, final state via `azure-async-operation`).
   */
  reject(
    target: ApplicationGatewayTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ApplicationGatewayPrivateEndpointConnection> {
    return this.#host.reject<ApplicationGatewayPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `ApplicationGatewayPrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{connectionName}`
   *
   * @returns An operation to await; it can go on after the response (200, 202, 204 declared, final state via `location`).
   */
  delete(
    target: ApplicationGatewayTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `ApplicationGatewayPrivateLinkResources_List`, `GET …/privateLinkResources`
   *
   * @returns All of them, page by page.
   */
  listPrivateLinkResources(
    target: ApplicationGatewayTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ApplicationGatewayPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<ApplicationGatewayPrivateLinkResource>(target, options);
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
  ): ConnectionOperation<ApplicationGatewayPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<ApplicationGatewayPrivateEndpointConnection>(serialized, options);
  }
}
