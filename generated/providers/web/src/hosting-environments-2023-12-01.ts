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

/** Api-versions of `Microsoft.Web/hostingEnvironments` that share this surface. */
export type HostingEnvironmentApiVersion = "2023-12-01" | "2023-01-01";

/** A resource of type `Microsoft.Web/hostingEnvironments`: its resource id, or its names. What is declared of the names is not enforced. */
export type HostingEnvironmentTarget =
  | string
  | {
      subscriptionId?: string;
      /** Declared as 1 to 90 characters, pattern `^[-\w\._\(\)]+[^\.]$`. */
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

/** All that the runtime needs of `Microsoft.Web/hostingEnvironments`. */
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
};

/**
 * Private endpoint connections of `Microsoft.Web/hostingEnvironments`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/hostingEnvironments/{name}`.
 * Api-version `2023-12-01`, `2023-01-01`; read from `specification/web/resource-manager/Microsoft.Web/stable/2023-12-01/AppServiceEnvironments.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - The definition has no operation that reads one private link resource.
 * - The status is a plain string without declared values.
 * - The status is free text; published examples have Disconnecting, a connection on its way out that is not Disconnected yet.
 * - The provisioning state is free text; published examples have Pending for a change under way.
 */
export class HostingEnvironmentConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: HostingEnvironmentApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, hostingEnvironmentDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `AppServiceEnvironments_GetPrivateEndpointConnectionList`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, page by page.
   */
  list(
    target: HostingEnvironmentTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<HostingEnvironmentPrivateEndpointConnection> {
    return this.#host.list<HostingEnvironmentPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `AppServiceEnvironments_GetPrivateEndpointConnection`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns The connection.
   */
  get(
    target: HostingEnvironmentTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<HostingEnvironmentPrivateEndpointConnection> {
    return this.#host.get<HostingEnvironmentPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `AppServiceEnvironments_ApproveOrRejectPrivateEndpointConnection`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200, 202 declared).
   */
  update(
    target: HostingEnvironmentTarget,
    connectionName: string,
    body: HostingEnvironmentPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<HostingEnvironmentPrivateEndpointConnection> {
    return this.#host.update<HostingEnvironmentPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `AppServiceEnvironments_ApproveOrRejectPrivateEndpointConnection`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 202 declared).
   */
  approve(
    target: HostingEnvironmentTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<HostingEnvironmentPrivateEndpointConnection> {
    return this.#host.approve<HostingEnvironmentPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `AppServiceEnvironments_ApproveOrRejectPrivateEndpointConnection`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 202 declared).
   */
  reject(
    target: HostingEnvironmentTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<HostingEnvironmentPrivateEndpointConnection> {
    return this.#host.reject<HostingEnvironmentPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `AppServiceEnvironments_DeletePrivateEndpointConnection`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns An operation to await; it can go on after the response (200, 202, 204 declared).
   */
  delete(
    target: HostingEnvironmentTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `AppServiceEnvironments_GetPrivateLinkResources`, `GET …/privateLinkResources`
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: HostingEnvironmentTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<HostingEnvironmentPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<HostingEnvironmentPrivateLinkResource>(target, options);
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
  ): ConnectionOperation<HostingEnvironmentPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<HostingEnvironmentPrivateEndpointConnection>(serialized, options);
  }
}
