// Microsoft.Dashboard/grafana, api-version 2023-09-01, 2022-08-01. Generated; do not edit.
// Surface c62fe2eab804ce92
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
  GrafanaPrivateEndpointConnection,
  GrafanaPrivateEndpointConnectionUpdate,
  GrafanaPrivateLinkResource,
} from "./grafana.ts";

export type {
  GrafanaConnectionProperties,
  GrafanaConnectionState,
  GrafanaConnectionStatus,
  GrafanaConnectionUpdateProperties,
  GrafanaPrivateEndpoint,
  GrafanaPrivateEndpointConnection,
  GrafanaPrivateEndpointConnectionUpdate,
  GrafanaPrivateLinkResource,
  GrafanaPrivateLinkResourceProperties,
  GrafanaProvisioningState,
} from "./grafana.ts";

/** Api-versions that share this surface. */
export type GrafanaApiVersion = "2023-09-01" | "2022-08-01";

/** A resource of type `Microsoft.Dashboard/grafana`: its id, or its names, which are not checked. */
export type GrafanaTarget =
  | string
  | {
      /** 1 to any number of characters. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      workspaceName: string;
    };

/** What the runtime needs to know. */
export const grafanaDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Dashboard/grafana",
  apiVersions: ["2023-09-01", "2022-08-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Dashboard/grafana/{workspaceName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_List",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "PrivateEndpointConnections_Get",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "PrivateEndpointConnections_Approve",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [201],
      longRunning: { finalStateVia: "azure-async-operation" },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [202, 204],
      longRunning: { finalStateVia: "azure-async-operation" },
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_List",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResources_Get",
      method: "GET",
      path: "/privateLinkResources/{privateLinkResourceName}",
      success: [200],
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
  provisioning: {
    Succeeded: "Succeeded",
    Creating: "InProgress",
    Deleting: "InProgress",
    Failed: "Failed",
    Accepted: "InProgress",
  },
  errors: "arm",
} as const;

/**
 * Private endpoint connections of `Microsoft.Dashboard/grafana`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Dashboard/grafana/{workspaceName}`.
 * Api-version `2023-09-01`, `2022-08-01`; read from `specification/dashboard/resource-manager/Microsoft.Dashboard/stable/2023-09-01/grafana.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - The update declares 201 and no 200.
 * - The declared statuses lack Disconnected.
 * - Published examples answer with the provisioning state Accepted, which the enum does not have.
 */
export class GrafanaConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<GrafanaApiVersion> = {}) {
    this.#host = new HostClient(credential, grafanaDescriptor, options);
  }

  /** Lists the connections of a resource. `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections` */
  list(target: GrafanaTarget, options: ListOptions = {}): PagedAsyncIterableIterator<GrafanaPrivateEndpointConnection> {
    return this.#host.list<GrafanaPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: GrafanaTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<GrafanaPrivateEndpointConnection> {
    return this.#host.get<GrafanaPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_Approve`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 201, final state via `azure-async-operation`.
   */
  update(
    target: GrafanaTarget,
    connectionName: string,
    body: GrafanaPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<GrafanaPrivateEndpointConnection> {
    return this.#host.update<GrafanaPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: GrafanaTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<GrafanaPrivateEndpointConnection> {
    return this.#host.approve<GrafanaPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: GrafanaTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<GrafanaPrivateEndpointConnection> {
    return this.#host.reject<GrafanaPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 202, 204, final state via `azure-async-operation`.
   */
  delete(target: GrafanaTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `PrivateLinkResources_List`, `GET …/privateLinkResources` */
  listPrivateLinkResources(
    target: GrafanaTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<GrafanaPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<GrafanaPrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResources_Get`, `GET …/privateLinkResources/{privateLinkResourceName}` */
  getPrivateLinkResource(
    target: GrafanaTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<GrafanaPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<GrafanaPrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<GrafanaPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<GrafanaPrivateEndpointConnection>(serialized, options);
  }
}
