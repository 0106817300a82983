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

/** Api-versions that share this surface. */
export type DigitalTwinsInstanceApiVersion = "2020-12-01";

/** A private endpoint connection of `Microsoft.DigitalTwins/digitalTwinsInstances`, as the service answers it. */
export interface DigitalTwinsInstancePrivateEndpointConnection {
  readonly id?: string;
  /** Pattern `^(?![0-9]+$)(?!-)[a-zA-Z0-9-]{2,49}[a-zA-Z0-9]$`. */
  readonly name?: string;
  readonly type?: string;
  properties: DigitalTwinsInstanceConnectionProperties;
}

/** What the runtime needs to know. */
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
} as const;

/**
 * Private endpoint connections of `Microsoft.DigitalTwins/digitalTwinsInstances`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DigitalTwins/digitalTwinsInstances/{resourceName}`.
 * Api-version `2020-12-01`; read from `specification/digitaltwins/resource-manager/Microsoft.DigitalTwins/stable/2020-12-01/digitaltwins.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - A description must be sent with every decision.
 * - The provisioning states are the words of the status: a decision that was taken is settled, Pending is not.
 * - The published example of an update answers with the provisioning state Succeeded, which the enum does not have.
 */
export class DigitalTwinsInstanceConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<DigitalTwinsInstanceApiVersion> = {}) {
    this.#host = new HostClient(credential, digitalTwinsInstanceDescriptor, options);
  }

  /**
   * Lists the connections of a resource. `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections`
   * In one page; a next link is followed if one comes.
   */
  list(
    target: DigitalTwinsInstanceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<DigitalTwinsInstancePrivateEndpointConnection> {
    return this.#host.list<DigitalTwinsInstancePrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: DigitalTwinsInstanceTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<DigitalTwinsInstancePrivateEndpointConnection> {
    return this.#host.get<DigitalTwinsInstancePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202.
   */
  update(
    target: DigitalTwinsInstanceTarget,
    connectionName: string,
    body: DigitalTwinsInstancePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<DigitalTwinsInstancePrivateEndpointConnection> {
    return this.#host.update<DigitalTwinsInstancePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. The service asks for a description. */
  approve(
    target: DigitalTwinsInstanceTarget,
    connectionName: string,
    options: DecisionOptions & { description: string },
  ): ConnectionOperation<DigitalTwinsInstancePrivateEndpointConnection> {
    return this.#host.approve<DigitalTwinsInstancePrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. The service asks for a description. */
  reject(
    target: DigitalTwinsInstanceTarget,
    connectionName: string,
    options: DecisionOptions & { description: string },
  ): ConnectionOperation<DigitalTwinsInstancePrivateEndpointConnection> {
    return this.#host.reject<DigitalTwinsInstancePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202, 204.
   */
  delete(
    target: DigitalTwinsInstanceTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `PrivateLinkResources_List`, `GET …/privateLinkResources`
   * In one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: DigitalTwinsInstanceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<DigitalTwinsInstancePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<DigitalTwinsInstancePrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResources_Get`, `GET …/privateLinkResources/{resourceId}` */
  getPrivateLinkResource(
    target: DigitalTwinsInstanceTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<DigitalTwinsInstancePrivateLinkResource> {
    return this.#host.getPrivateLinkResource<DigitalTwinsInstancePrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<DigitalTwinsInstancePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<DigitalTwinsInstancePrivateEndpointConnection>(serialized, options);
  }
}
