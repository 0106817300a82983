// Microsoft.HealthcareApis/services, api-version 2025-04-01-preview. Generated; do not edit.
// Surface 9b059fd79d0dc613
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
  ServicePrivateEndpointConnection,
  ServicePrivateEndpointConnectionUpdate,
  ServicePrivateLinkResource,
} from "./services.ts";

export type {
  ServiceConnectionProperties,
  ServiceConnectionState,
  ServiceConnectionStatus,
  ServiceConnectionUpdateProperties,
  ServicePrivateEndpoint,
  ServicePrivateEndpointConnection,
  ServicePrivateEndpointConnectionUpdate,
  ServicePrivateLinkResource,
  ServicePrivateLinkResourceProperties,
  ServiceProvisioningState,
} from "./services.ts";

/** Api-versions that share this surface. */
export type ServiceApiVersion = "2025-04-01-preview";

/** A resource of type `Microsoft.HealthcareApis/services`: its id, or its names, which are not checked. */
export type ServiceTarget =
  | string
  | {
      /** Format `uuid`. */
      subscriptionId?: string;
      /** 1 to 90 characters, pattern `^[-\w\._\(\)]+$`. */
      resourceGroupName: string;
      /** 3 to 24 characters. */
      resourceName: string;
    };

/** What the runtime needs to know. */
export const serviceDescriptor: HostDescriptor = {
  resourceType: "Microsoft.HealthcareApis/services",
  apiVersions: ["2025-04-01-preview"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.HealthcareApis/services/{resourceName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_ListByService",
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
      success: [200],
      longRunning: { finalStateVia: null },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: null },
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_ListByService",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: null },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResources_Get",
      method: "GET",
      path: "/privateLinkResources/{groupName}",
      success: [200],
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
  provisioning: { Succeeded: "Succeeded", Creating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
  errors: "arm",
} as const;

/**
 * Private endpoint connections of `Microsoft.HealthcareApis/services`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.HealthcareApis/services/{resourceName}`.
 * Api-version `2025-04-01-preview`; read from `rebuilt/Microsoft.HealthcareApis/services/2025-04-01-preview.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The update is flagged as long-running, but neither 201 nor 202 is declared.
 * - The declared statuses lack Disconnected.
 */
export class ServiceConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<ServiceApiVersion> = {}) {
    this.#host = new HostClient(credential, serviceDescriptor, options);
  }

  /**
   * Lists the connections of a resource. `PrivateEndpointConnections_ListByService`, `GET …/privateEndpointConnections` (of another api-version)
   * In one page; a next link is followed if one comes.
   */
  list(target: ServiceTarget, options: ListOptions = {}): PagedAsyncIterableIterator<ServicePrivateEndpointConnection> {
    return this.#host.list<ServicePrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version) */
  get(
    target: ServiceTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<ServicePrivateEndpointConnection> {
    return this.#host.get<ServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version)
   * Can go on after its response; declared: 200.
   */
  update(
    target: ServiceTarget,
    connectionName: string,
    body: ServicePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<ServicePrivateEndpointConnection> {
    return this.#host.update<ServicePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: ServiceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ServicePrivateEndpointConnection> {
    return this.#host.approve<ServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: ServiceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ServicePrivateEndpointConnection> {
    return this.#host.reject<ServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version)
   * Can go on after its response; declared: 200, 202, 204.
   */
  delete(target: ServiceTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `PrivateLinkResources_ListByService`, `GET …/privateLinkResources` (of another api-version)
   * In one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: ServiceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ServicePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<ServicePrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResources_Get`, `GET …/privateLinkResources/{groupName}` (of another api-version) */
  getPrivateLinkResource(
    target: ServiceTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<ServicePrivateLinkResource> {
    return this.#host.getPrivateLinkResource<ServicePrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<ServicePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<ServicePrivateEndpointConnection>(serialized, options);
  }
}
