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

/** Api-versions that share this surface. */
export type ApplicationGatewayApiVersion = "2025-09-01";

/** A resource of type `Microsoft.Network/applicationGateways`: its id, or its names, which are not checked. */
export type ApplicationGatewayTarget =
  | string
  | {
      /** Format `uuid`. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      applicationGatewayName: string;
    };

/** Status of a connection as the service spells it. */
export type ApplicationGatewayConnectionStatus = string;

/** Provisioning state of a connection as the service spells it. */
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

/** `properties` of a connection. */
export interface ApplicationGatewayConnectionProperties {
  readonly linkIdentifier?: string;
  readonly privateEndpoint?: ApplicationGatewayPrivateEndpoint;
  privateLinkServiceConnectionState?: ApplicationGatewayConnectionState;
  readonly provisioningState?: ApplicationGatewayProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
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

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface ApplicationGatewayConnectionState {
  actionsRequired?: string;
  description?: string;
  status?: ApplicationGatewayConnectionStatus;
}

/** What an update of a connection may carry. */
export interface ApplicationGatewayPrivateEndpointConnectionUpdate {
  id?: string;
  name?: string;
  properties?: ApplicationGatewayConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface ApplicationGatewayConnectionUpdateProperties {
  privateLinkServiceConnectionState?: ApplicationGatewayConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface ApplicationGatewayPrivateLinkResource {
  readonly etag?: string;
  id?: string;
  name?: string;
  properties?: ApplicationGatewayPrivateLinkResourceProperties;
  readonly type?: string;
}

/** `properties` of a private link resource. */
export interface ApplicationGatewayPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
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
} as const;

/**
 * Private endpoint connections of `Microsoft.Network/applicationGateways`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/applicationGateways/{applicationGatewayName}`.
 * Api-version `2025-09-01`; read from `rebuilt/Microsoft.Network/applicationGateways/2025-09-01.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The definition has no operation that reads one private link resource.
 * - The status is a plain string without declared values.
 */
export class ApplicationGatewayConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<ApplicationGatewayApiVersion> = {}) {
    this.#host = new HostClient(credential, applicationGatewayDescriptor, options);
  }

  /** Lists the connections of a resource. `ApplicationGatewayPrivateEndpointConnections_List`, `GET …/privateEndpointConnections` (of another api-version) */
  list(
    target: ApplicationGatewayTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ApplicationGatewayPrivateEndpointConnection> {
    return this.#host.list<ApplicationGatewayPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `ApplicationGatewayPrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{connectionName}` (of another api-version) */
  get(
    target: ApplicationGatewayTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<ApplicationGatewayPrivateEndpointConnection> {
    return this.#host.get<ApplicationGatewayPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `ApplicationGatewayPrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{connectionName}` (of another api-version)
   * Can go on after its response; declared: 200, 202, final state via `azure-async-operation`.
   */
  update(
    target: ApplicationGatewayTarget,
    connectionName: string,
    body: ApplicationGatewayPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<ApplicationGatewayPrivateEndpointConnection> {
    return this.#host.update<ApplicationGatewayPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: ApplicationGatewayTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ApplicationGatewayPrivateEndpointConnection> {
    return this.#host.approve<ApplicationGatewayPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: ApplicationGatewayTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ApplicationGatewayPrivateEndpointConnection> {
    return this.#host.reject<ApplicationGatewayPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `ApplicationGatewayPrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{connectionName}` (of another api-version)
   * Can go on after its response; declared: 200, 202, 204, final state via `location`.
   */
  delete(
    target: ApplicationGatewayTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `ApplicationGatewayPrivateLinkResources_List`, `GET …/privateLinkResources` (of another api-version) */
  listPrivateLinkResources(
    target: ApplicationGatewayTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ApplicationGatewayPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<ApplicationGatewayPrivateLinkResource>(target, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<ApplicationGatewayPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<ApplicationGatewayPrivateEndpointConnection>(serialized, options);
  }
}
