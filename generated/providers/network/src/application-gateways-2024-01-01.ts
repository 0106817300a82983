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

/** Api-versions that share this surface. */
export type ApplicationGatewayApiVersion = "2024-01-01" | "2023-11-01";

/** A resource of type `Microsoft.Network/applicationGateways`: its id, or its names, which are not checked. */
export type ApplicationGatewayTarget =
  | string
  | {
      subscriptionId?: string;
      resourceGroupName: string;
      applicationGatewayName: string;
    };

/** Provisioning state of a connection as the service spells it. */
export type ApplicationGatewayProvisioningState = "Succeeded" | "Updating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.Network/applicationGateways`, as the service answers it. */
export interface ApplicationGatewayPrivateEndpointConnection {
  id?: string;
  properties?: ApplicationGatewayConnectionProperties;
  name?: string;
  readonly etag?: string;
  readonly type?: string;
}

/** `properties` of a connection. */
export interface ApplicationGatewayConnectionProperties {
  readonly privateEndpoint?: ApplicationGatewayPrivateEndpoint;
  privateLinkServiceConnectionState?: ApplicationGatewayConnectionState;
  readonly provisioningState?: ApplicationGatewayProvisioningState;
  readonly linkIdentifier?: string;
}

/** What the runtime needs to know. */
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
} as const;

/**
 * Private endpoint connections of `Microsoft.Network/applicationGateways`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/applicationGateways/{applicationGatewayName}`.
 * Api-version `2024-01-01`, `2023-11-01`; read from `specification/network/resource-manager/Microsoft.Network/stable/2024-01-01/applicationGateway.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - The definition has no operation that reads one private link resource.
 * - The status is a plain string without declared values.
 */
export class ApplicationGatewayConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<ApplicationGatewayApiVersion> = {}) {
    this.#host = new HostClient(credential, applicationGatewayDescriptor, options);
  }

  /** Lists the connections of a resource. `ApplicationGatewayPrivateEndpointConnections_List`, `GET …/privateEndpointConnections` */
  list(
    target: ApplicationGatewayTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ApplicationGatewayPrivateEndpointConnection> {
    return this.#host.list<ApplicationGatewayPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `ApplicationGatewayPrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{connectionName}` */
  get(
    target: ApplicationGatewayTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<ApplicationGatewayPrivateEndpointConnection> {
    return this.#host.get<ApplicationGatewayPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `ApplicationGatewayPrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{connectionName}`
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
   * Removes a connection; for the consumer it becomes Disconnected. `ApplicationGatewayPrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{connectionName}`
   * Can go on after its response; declared: 200, 202, 204, final state via `location`.
   */
  delete(
    target: ApplicationGatewayTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `ApplicationGatewayPrivateLinkResources_List`, `GET …/privateLinkResources` */
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
