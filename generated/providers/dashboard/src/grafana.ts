// Microsoft.Dashboard/grafana, api-version 2025-08-01, 2025-09-01-preview. Generated; do not edit.
// Surface 7e84c06f7c2a0a34
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
  SystemData,
  TokenCredential,
  UpdateOptions,
} from "@pecgen/core/codegen/v1";

/** Api-versions of `Microsoft.Dashboard/grafana` that share this surface. */
export type GrafanaApiVersion = "2025-08-01" | "2025-09-01-preview";

/** A resource of type `Microsoft.Dashboard/grafana`: its resource id, or its names. What is declared of the names is not enforced. */
export type GrafanaTarget =
  | string
  | {
      /** Declared as format `uuid`. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters. */
      resourceGroupName: string;
      workspaceName: string;
    };

/** Status of a connection as `Microsoft.Dashboard/grafana` spells it. */
export type GrafanaConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as `Microsoft.Dashboard/grafana` spells it. */
export type GrafanaProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.Dashboard/grafana`, as the service answers it. */
export interface GrafanaPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  properties?: GrafanaConnectionProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** The `properties` of a connection. */
export interface GrafanaConnectionProperties {
  groupIds?: string[];
  privateEndpoint?: GrafanaPrivateEndpoint;
  privateLinkServiceConnectionState: GrafanaConnectionState;
  readonly provisioningState?: GrafanaProvisioningState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface GrafanaPrivateEndpoint {
  readonly id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface GrafanaConnectionState {
  actionsRequired?: string;
  description?: string;
  status?: GrafanaConnectionStatus;
}

/** What an update of a connection of `Microsoft.Dashboard/grafana` may carry. */
export interface GrafanaPrivateEndpointConnectionUpdate {
  properties?: GrafanaConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface GrafanaConnectionUpdateProperties {
  groupIds?: string[];
  privateLinkServiceConnectionState: GrafanaConnectionState;
}

/** A private link resource of `Microsoft.Dashboard/grafana`: a group id with its members and zones. */
export interface GrafanaPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  properties?: GrafanaPrivateLinkResourceProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** The `properties` of a private link resource. */
export interface GrafanaPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly provisioningState?: GrafanaProvisioningState;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** All that the runtime needs of `Microsoft.Dashboard/grafana`. */
export const grafanaDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Dashboard/grafana",
  apiVersions: ["2025-08-01", "2025-09-01-preview"],
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
};

/**
 * Private endpoint connections of `Microsoft.Dashboard/grafana`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Dashboard/grafana/{workspaceName}`.
 * Api-version `2025-08-01`, `2025-09-01-preview`; read from `rebuilt/Microsoft.Dashboard/grafana/2025-08-01.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The update declares 201 and no 200.
 * - The declared statuses lack Disconnected.
 * - Published examples answer with the provisioning state Accepted, which the enum does not have.
 */
export class GrafanaConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: GrafanaApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, grafanaDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, page by page.
   */
  list(target: GrafanaTarget, options: ListOptions = {}): PagedAsyncIterableIterator<GrafanaPrivateEndpointConnection> {
    return this.#host.list<GrafanaPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns The connection.
   */
  get(
    target: GrafanaTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<GrafanaPrivateEndpointConnection> {
    return this.#host.get<GrafanaPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnections_Approve`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (201 declared, final state via `azure-async-operation`).
   */
  update(
    target: GrafanaTarget,
    connectionName: string,
    body: GrafanaPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<GrafanaPrivateEndpointConnection> {
    return this.#host.update<GrafanaPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnections_Approve`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (201 declared, final state via `azure-async-operation`).
   */
  approve(
    target: GrafanaTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<GrafanaPrivateEndpointConnection> {
    return this.#host.approve<GrafanaPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnections_Approve`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (201 declared, final state via `azure-async-operation`).
   */
  reject(
    target: GrafanaTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<GrafanaPrivateEndpointConnection> {
    return this.#host.reject<GrafanaPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns An operation to await; it can go on after the response (202, 204 declared, final state via `azure-async-operation`).
   */
  delete(target: GrafanaTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkResources_List`, `GET …/privateLinkResources`
   *
   * @returns All of them, page by page.
   */
  listPrivateLinkResources(
    target: GrafanaTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<GrafanaPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<GrafanaPrivateLinkResource>(target, options);
  }

  /**
   * Reads one private link resource.
   *
   * `PrivateLinkResources_Get`, `GET …/privateLinkResources/{privateLinkResourceName}`
   *
   * @param name - Name of the private link resource, usually its group id.
   * @returns The private link resource.
   */
  getPrivateLinkResource(
    target: GrafanaTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<GrafanaPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<GrafanaPrivateLinkResource>(target, name, options);
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
  ): ConnectionOperation<GrafanaPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<GrafanaPrivateEndpointConnection>(serialized, options);
  }
}
