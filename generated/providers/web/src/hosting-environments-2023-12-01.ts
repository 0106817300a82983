// Microsoft.Web/hostingEnvironments, api-version 2023-12-01, 2023-01-01. Generated; do not edit.
// Surface d0edd29fe524417c
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
  HostingEnvironmentConnectionProperties,
  HostingEnvironmentPrivateEndpointConnectionUpdate,
  HostingEnvironmentPrivateLinkResource,
} from "./hosting-environments.ts";

export type {
  HostingEnvironmentConnectionProperties,
  HostingEnvironmentConnectionState,
  HostingEnvironmentConnectionStatus,
  HostingEnvironmentConnectionUpdateProperties,
  HostingEnvironmentPrivateEndpoint,
  HostingEnvironmentPrivateEndpointConnectionUpdate,
  HostingEnvironmentPrivateLinkResource,
  HostingEnvironmentPrivateLinkResourceProperties,
  HostingEnvironmentProvisioningState,
} from "./hosting-environments.ts";

/** Api-versions that share this surface. */
export type HostingEnvironmentApiVersion = "2023-12-01" | "2023-01-01";

/** A resource of type `Microsoft.Web/hostingEnvironments`: its id, or its names, which are not checked. */
export type HostingEnvironmentTarget =
  | string
  | {
      subscriptionId?: string;
      /** 1 to 90 characters, pattern `^[-\w\._\(\)]+[^\.]$`. */
      resourceGroupName: string;
      name: string;
    };

/** A private endpoint connection of `Microsoft.Web/hostingEnvironments`, as the service answers it. */
export interface HostingEnvironmentPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  kind?: string;
  readonly type?: string;
  properties?: HostingEnvironmentConnectionProperties;
}

/** What the runtime needs to know. */
export const hostingEnvironmentDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Web/hostingEnvironments",
  apiVersions: ["2023-12-01", "2023-01-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/hostingEnvironments/{name}",
  operations: {
    list: {
      operationId: "AppServiceEnvironments_GetPrivateEndpointConnectionList",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "AppServiceEnvironments_GetPrivateEndpointConnection",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "AppServiceEnvironments_ApproveOrRejectPrivateEndpointConnection",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202],
      longRunning: { finalStateVia: null },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "AppServiceEnvironments_DeletePrivateEndpointConnection",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: null },
    },
    listPrivateLinkResources: {
      operationId: "AppServiceEnvironments_GetPrivateLinkResources",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: null },
    },
  },
  status: { Disconnecting: "Unrecognized" },
  provisioning: { Pending: "InProgress" },
  errors: "arm",
} as const;

/**
 * Private endpoint connections of `Microsoft.Web/hostingEnvironments`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/hostingEnvironments/{name}`.
 * Api-version `2023-12-01`, `2023-01-01`; read from `specification/web/resource-manager/Microsoft.Web/stable/2023-12-01/AppServiceEnvironments.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - The definition has no operation that reads one private link resource.
 * - The status is a plain string without declared values.
 * - The status is free text; published examples have Disconnecting, a connection on its way out that is not Disconnected yet.
 * - The provisioning state is free text; published examples have Pending for a change under way.
 */
export class HostingEnvironmentConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<HostingEnvironmentApiVersion> = {}) {
    this.#host = new HostClient(credential, hostingEnvironmentDescriptor, options);
  }

  /** Lists the connections of a resource. `AppServiceEnvironments_GetPrivateEndpointConnectionList`, `GET …/privateEndpointConnections` */
  list(
    target: HostingEnvironmentTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<HostingEnvironmentPrivateEndpointConnection> {
    return this.#host.list<HostingEnvironmentPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `AppServiceEnvironments_GetPrivateEndpointConnection`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: HostingEnvironmentTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<HostingEnvironmentPrivateEndpointConnection> {
    return this.#host.get<HostingEnvironmentPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `AppServiceEnvironments_ApproveOrRejectPrivateEndpointConnection`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202.
   */
  update(
    target: HostingEnvironmentTarget,
    connectionName: string,
    body: HostingEnvironmentPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<HostingEnvironmentPrivateEndpointConnection> {
    return this.#host.update<HostingEnvironmentPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: HostingEnvironmentTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<HostingEnvironmentPrivateEndpointConnection> {
    return this.#host.approve<HostingEnvironmentPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: HostingEnvironmentTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<HostingEnvironmentPrivateEndpointConnection> {
    return this.#host.reject<HostingEnvironmentPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `AppServiceEnvironments_DeletePrivateEndpointConnection`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202, 204.
   */
  delete(
    target: HostingEnvironmentTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `AppServiceEnvironments_GetPrivateLinkResources`, `GET …/privateLinkResources`
   * In one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: HostingEnvironmentTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<HostingEnvironmentPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<HostingEnvironmentPrivateLinkResource>(target, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<HostingEnvironmentPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<HostingEnvironmentPrivateEndpointConnection>(serialized, options);
  }
}
