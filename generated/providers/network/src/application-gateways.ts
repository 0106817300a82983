// Microsoft.Network/applicationGateways, api-version 2025-09-01. Generated; do not edit.
// Surface ae3394bf9488ba6f
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

/** Api-versions of `Microsoft.Network/applicationGateways` that share this surface. */
export type ApplicationGatewayApiVersion = "2025-09-01";

/** A resource of type `Microsoft.Network/applicationGateways`: its resource id, or its names. What is declared of the names is not enforced. */
export type ApplicationGatewayTarget =
  | string
  | {
      /** Declared as format `uuid`. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters. */
      resourceGroupName: string;
      applicationGatewayName: string;
    };

/** Status of a connection as `Microsoft.Network/applicationGateways` spells it. */
export type ApplicationGatewayConnectionStatus = string;

/** Provisioning state of a connection as `Microsoft.Network/applicationGateways` spells it. */
export type ApplicationGatewayProvisioningState =
  "Failed" | "Succeeded" | "Canceled" | "Creating" | "Updating" | "Deleting" | (string & {});

/** A private endpoint connection of `Microsoft.Network/applicationGateways`, as the service answers it. */
export interface ApplicationGatewayPrivateEndpointConnection {
  readonly etag?: string;
  id?: string;
  name?: string;
  properties?: ApplicationGatewayConnectionProperties;
  readonly type?: string;
}

/** The `properties` of a connection. */
export interface ApplicationGatewayConnectionProperties {
  readonly linkIdentifier?: string;
  readonly privateEndpoint?: ApplicationGatewayPrivateEndpoint;
  privateLinkServiceConnectionState?: ApplicationGatewayConnectionState;
  readonly provisioningState?: ApplicationGatewayProvisioningState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface ApplicationGatewayPrivateEndpoint {
  readonly etag?: string;
  extendedLocation?: unknown;
  id?: string;
  location?: string;
  readonly name?: string;
  properties?: unknown;
  tags?: Record<string, string>;
  readonly type?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface ApplicationGatewayConnectionState {
  actionsRequired?: string;
  description?: string;
  status?: ApplicationGatewayConnectionStatus;
}

/** What an update of a connection of `Microsoft.Network/applicationGateways` may carry. */
export interface ApplicationGatewayPrivateEndpointConnectionUpdate {
  id?: string;
  name?: string;
  properties?: ApplicationGatewayConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface ApplicationGatewayConnectionUpdateProperties {
  privateLinkServiceConnectionState?: ApplicationGatewayConnectionState;
}

/** A private link resource of `Microsoft.Network/applicationGateways`: a group id with its members and zones. */
export interface ApplicationGatewayPrivateLinkResource {
  readonly etag?: string;
  id?: string;
  name?: string;
  properties?: ApplicationGatewayPrivateLinkResourceProperties;
  readonly type?: string;
}

/** The `properties` of a private link resource. */
export interface ApplicationGatewayPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** All that the runtime needs of `Microsoft.Network/applicationGateways`. */
export const applicationGatewayDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Network/applicationGateways",
  apiVersions: ["2025-09-01"],
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
  provisioning: {
    Failed: "Failed",
    Succeeded: "Succeeded",
    Canceled: "Canceled",
    Creating: "InProgress",
    Updating: "InProgress",
    Deleting: "InProgress",
  },
  errors: "arm",
};

/**
 * Private endpoint connections of `Microsoft.Network/applicationGateways`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/applicationGateways/{applicationGatewayName}`.
 * Api-version `2025-09-01`; read from `rebuilt/Microsoft.Network/applicationGateways/2025-09-01.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
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
   * `ApplicationGatewayPrivateEndpointConnections_List`, `GET …/privateEndpointConnections` (carried over from another api-version)
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
   * `ApplicationGatewayPrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{connectionName}` (carried over from another api-version)
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
   * `ApplicationGatewayPrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{connectionName}` (carried over from another api-version)
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
   * `ApplicationGatewayPrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{connectionName}` (carried over from another api-version)
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
   * `ApplicationGatewayPrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{connectionName}` (carried over from another api-version)
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
   * `ApplicationGatewayPrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{connectionName}` (carried over from another api-version)
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
   * `ApplicationGatewayPrivateLinkResources_List`, `GET …/privateLinkResources` (carried over from another api-version)
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
