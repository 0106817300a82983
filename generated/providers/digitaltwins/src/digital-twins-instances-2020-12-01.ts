// Microsoft.DigitalTwins/digitalTwinsInstances, api-version 2020-12-01. Generated; do not edit.
// Surface a5f8e73db6d1160a
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
  DigitalTwinsInstanceConnectionProperties,
  DigitalTwinsInstancePrivateEndpointConnectionUpdate,
  DigitalTwinsInstancePrivateLinkResource,
  DigitalTwinsInstanceTarget,
} from "./digital-twins-instances.ts";

export type {
  DigitalTwinsInstanceConnectionProperties,
  DigitalTwinsInstanceConnectionState,
  DigitalTwinsInstanceConnectionStatus,
  DigitalTwinsInstanceConnectionUpdateProperties,
  DigitalTwinsInstancePrivateEndpoint,
  DigitalTwinsInstancePrivateEndpointConnectionUpdate,
  DigitalTwinsInstancePrivateLinkResource,
  DigitalTwinsInstancePrivateLinkResourceProperties,
  DigitalTwinsInstanceProvisioningState,
  DigitalTwinsInstanceTarget,
} from "./digital-twins-instances.ts";

/** Api-versions of `Microsoft.DigitalTwins/digitalTwinsInstances` that share this surface. */
export type DigitalTwinsInstanceApiVersion = "2020-12-01";

/** A private endpoint connection of `Microsoft.DigitalTwins/digitalTwinsInstances`, as the service answers it. */
export interface DigitalTwinsInstancePrivateEndpointConnection {
  readonly id?: string;
  /** pattern `^(?![0-9]+$)(?!-)[a-zA-Z0-9-]{2,49}[a-zA-Z0-9]$`. */
  readonly name?: string;
  readonly type?: string;
  properties: DigitalTwinsInstanceConnectionProperties;
}

/** All that the runtime needs of `Microsoft.DigitalTwins/digitalTwinsInstances`. */
export const digitalTwinsInstanceDescriptor: HostDescriptor = {
  resourceType: "Microsoft.DigitalTwins/digitalTwinsInstances",
  apiVersions: ["2020-12-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DigitalTwins/digitalTwinsInstances/{resourceName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_List",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: null },
    },
    get: {
      operationId: "PrivateEndpointConnections_Get",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "PrivateEndpointConnections_CreateOrUpdate",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202],
      longRunning: { finalStateVia: null },
      body: { id: false, description: "required" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: null },
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_List",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: null },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResources_Get",
      method: "GET",
      path: "/privateLinkResources/{resourceId}",
      success: [200],
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected", Disconnected: "Disconnected" },
  provisioning: {
    Pending: "InProgress",
    Approved: "Succeeded",
    Rejected: "Succeeded",
    Disconnected: "Succeeded",
    Succeeded: "Succeeded",
  },
  errors: "arm",
};

/**
 * Private endpoint connections of `Microsoft.DigitalTwins/digitalTwinsInstances`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DigitalTwins/digitalTwinsInstances/{resourceName}`.
 * Api-version `2020-12-01`; read from `specification/digitaltwins/resource-manager/Microsoft.DigitalTwins/stable/2020-12-01/digitaltwins.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - A description must be sent with every decision.
 * - The provisioning states are the words of the status: a decision that was taken is settled, Pending is not.
 * - The published example of an update answers with the provisioning state Succeeded, which the enum does not have.
 */
export class DigitalTwinsInstanceConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: DigitalTwinsInstanceApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, digitalTwinsInstanceDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  list(
    target: DigitalTwinsInstanceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<DigitalTwinsInstancePrivateEndpointConnection> {
    return this.#host.list<DigitalTwinsInstancePrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns The connection.
   */
  get(
    target: DigitalTwinsInstanceTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<DigitalTwinsInstancePrivateEndpointConnection> {
    return this.#host.get<DigitalTwinsInstancePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200, 202 declared).
   */
  update(
    target: DigitalTwinsInstanceTarget,
    connectionName: string,
    body: DigitalTwinsInstancePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<DigitalTwinsInstancePrivateEndpointConnection> {
    return this.#host.update<DigitalTwinsInstancePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer; the service asks for it.
   * @returns An operation to await; it can go on after the response (200, 202 declared).
   */
  approve(
    target: DigitalTwinsInstanceTarget,
    connectionName: string,
    options: DecisionOptions & { description: string },
  ): ConnectionOperation<DigitalTwinsInstancePrivateEndpointConnection> {
    return this.#host.approve<DigitalTwinsInstancePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer; the service asks for it.
   * @returns An operation to await; it can go on after the response (200, 202 declared).
   */
  reject(
    target: DigitalTwinsInstanceTarget,
    connectionName: string,
    options: DecisionOptions & { description: string },
  ): ConnectionOperation<DigitalTwinsInstancePrivateEndpointConnection> {
    return this.#host.reject<DigitalTwinsInstancePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns An operation to await; it can go on after the response (200, 202, 204 declared).
   */
  delete(
    target: DigitalTwinsInstanceTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkResources_List`, `GET …/privateLinkResources`
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: DigitalTwinsInstanceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<DigitalTwinsInstancePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<DigitalTwinsInstancePrivateLinkResource>(target, options);
  }

  /**
   * Reads one private link resource.
   *
   * `PrivateLinkResources_Get`, `GET …/privateLinkResources/{resourceId}`
   *
   * @param name - Name of the private link resource, usually its group id.
   * @returns The private link resource.
   */
  getPrivateLinkResource(
    target: DigitalTwinsInstanceTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<DigitalTwinsInstancePrivateLinkResource> {
    return this.#host.getPrivateLinkResource<DigitalTwinsInstancePrivateLinkResource>(target, name, options);
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
  ): ConnectionOperation<DigitalTwinsInstancePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<DigitalTwinsInstancePrivateEndpointConnection>(serialized, options);
  }
}
