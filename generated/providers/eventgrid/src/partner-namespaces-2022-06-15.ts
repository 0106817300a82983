// Microsoft.EventGrid/partnerNamespaces, api-version 2022-06-15. Generated; do not edit.
// Surface 05a848d949b9c281
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
  PartnerNamespacePrivateEndpointConnection,
  PartnerNamespacePrivateEndpointConnectionUpdate,
  PartnerNamespacePrivateLinkResource,
} from "./partner-namespaces.ts";

export type {
  PartnerNamespaceConnectionProperties,
  PartnerNamespaceConnectionState,
  PartnerNamespaceConnectionStatus,
  PartnerNamespaceConnectionUpdateProperties,
  PartnerNamespacePrivateEndpoint,
  PartnerNamespacePrivateEndpointConnection,
  PartnerNamespacePrivateEndpointConnectionUpdate,
  PartnerNamespacePrivateLinkResource,
  PartnerNamespacePrivateLinkResourceProperties,
  PartnerNamespaceProvisioningState,
} from "./partner-namespaces.ts";

/** Api-versions that share this surface. */
export type PartnerNamespaceApiVersion = "2022-06-15";

/** A resource of type `Microsoft.EventGrid/partnerNamespaces`: its id, or its names, which are not checked. */
export type PartnerNamespaceTarget =
  | string
  | {
      subscriptionId?: string;
      resourceGroupName: string;
      parentName: string;
    };

/** What the runtime needs to know. */
export const partnerNamespaceDescriptor: HostDescriptor = {
  resourceType: "Microsoft.EventGrid/partnerNamespaces",
  apiVersions: ["2022-06-15"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.EventGrid/partnerNamespaces/{parentName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_ListByResource",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      query: ["$filter", "$top"],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "PrivateEndpointConnections_Get",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "PrivateEndpointConnections_Update",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      longRunning: { finalStateVia: null },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [202, 204],
      longRunning: { finalStateVia: null },
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_ListByResource",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      query: ["$filter", "$top"],
      paging: { items: "value", next: "nextLink" },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResources_Get",
      method: "GET",
      path: "/privateLinkResources/{privateLinkResourceName}",
      success: [200],
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected", Disconnected: "Disconnected" },
  provisioning: {
    Creating: "InProgress",
    Updating: "InProgress",
    Deleting: "InProgress",
    Succeeded: "Succeeded",
    Canceled: "Canceled",
    Failed: "Failed",
  },
  errors: "undeclared",
} as const;

/**
 * Private endpoint connections of `Microsoft.EventGrid/partnerNamespaces`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.EventGrid/partnerNamespaces/{parentName}`.
 * Api-version `2022-06-15`; read from `specification/eventgrid/resource-manager/Microsoft.EventGrid/stable/2022-06-15/EventGrid.json`.
 * Calls reject with `RestError`; no error body is declared.
 *
 * Differs from the common shape:
 * - No error body is declared.
 */
export class PartnerNamespaceConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<PartnerNamespaceApiVersion> = {}) {
    this.#host = new HostClient(credential, partnerNamespaceDescriptor, options);
  }

  /**
   * Lists the connections of a resource. `PrivateEndpointConnections_ListByResource`, `GET …/privateEndpointConnections`
   * Also takes `$filter`, `$top`, as `query` and `headers`.
   */
  list(
    target: PartnerNamespaceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PartnerNamespacePrivateEndpointConnection> {
    return this.#host.list<PartnerNamespacePrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: PartnerNamespaceTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<PartnerNamespacePrivateEndpointConnection> {
    return this.#host.get<PartnerNamespacePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 201.
   */
  update(
    target: PartnerNamespaceTarget,
    connectionName: string,
    body: PartnerNamespacePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<PartnerNamespacePrivateEndpointConnection> {
    return this.#host.update<PartnerNamespacePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: PartnerNamespaceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<PartnerNamespacePrivateEndpointConnection> {
    return this.#host.approve<PartnerNamespacePrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: PartnerNamespaceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<PartnerNamespacePrivateEndpointConnection> {
    return this.#host.reject<PartnerNamespacePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 202, 204.
   */
  delete(
    target: PartnerNamespaceTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `PrivateLinkResources_ListByResource`, `GET …/privateLinkResources`
   * Also takes `$filter`, `$top`, as `query` and `headers`.
   */
  listPrivateLinkResources(
    target: PartnerNamespaceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PartnerNamespacePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<PartnerNamespacePrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResources_Get`, `GET …/privateLinkResources/{privateLinkResourceName}` */
  getPrivateLinkResource(
    target: PartnerNamespaceTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<PartnerNamespacePrivateLinkResource> {
    return this.#host.getPrivateLinkResource<PartnerNamespacePrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<PartnerNamespacePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<PartnerNamespacePrivateEndpointConnection>(serialized, options);
  }
}
