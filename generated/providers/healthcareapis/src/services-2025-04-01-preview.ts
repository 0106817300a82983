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

/** Api-versions of `Microsoft.HealthcareApis/services` that share this surface. */
export type ServiceApiVersion = "2025-04-01-preview";

/** A resource of type `Microsoft.HealthcareApis/services`: its resource id, or its names. What is declared of the names is not enforced. */
export type ServiceTarget =
  | string
  | {
      /** Declared as format `uuid`. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters, pattern `^[-\w\._\(\)]+$`. */
      resourceGroupName: string;
      /** Declared as 3 to 24 characters. */
      resourceName: string;
    };

/** All that the runtime needs of `Microsoft.HealthcareApis/services`. */
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
};

/**
 * Private endpoint connections of `Microsoft.HealthcareApis/services`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.HealthcareApis/services/{resourceName}`.
 * Api-version `2025-04-01-preview`; read from `rebuilt/Microsoft.HealthcareApis/services/2025-04-01-preview.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The update is flagged as long-running, but neither 201 nor 202 is declared.
 * - The declared statuses lack Disconnected.
 */
export class ServiceConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: ServiceApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, serviceDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnections_ListByService`, `GET …/privateEndpointConnections` (carried over from another api-version)
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  list(target: ServiceTarget, options: ListOptions = {}): PagedAsyncIterableIterator<ServicePrivateEndpointConnection> {
    return this.#host.list<ServicePrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @returns The connection.
   */
  get(
    target: ServiceTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<ServicePrivateEndpointConnection> {
    return this.#host.get<ServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200 declared).
   */
  update(
    target: ServiceTarget,
    connectionName: string,
    body: ServicePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<ServicePrivateEndpointConnection> {
    return this.#host.update<ServicePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200 declared).
   */
  approve(
    target: ServiceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ServicePrivateEndpointConnection> {
    return this.#host.approve<ServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200 declared).
   */
  reject(
    target: ServiceTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<ServicePrivateEndpointConnection> {
    return this.#host.reject<ServicePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @returns An operation to await; it can go on after the response (200, 202, 204 declared).
   */
  delete(target: ServiceTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkResources_ListByService`, `GET …/privateLinkResources` (carried over from another api-version)
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: ServiceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ServicePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<ServicePrivateLinkResource>(target, options);
  }

  /**
   * Reads one private link resource.
   *
   * `PrivateLinkResources_Get`, `GET …/privateLinkResources/{groupName}` (carried over from another api-version)
   *
   * @param name - Name of the private link resource, usually its group id.
   * @returns The private link resource.
   */
  getPrivateLinkResource(
    target: ServiceTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<ServicePrivateLinkResource> {
    return this.#host.getPrivateLinkResource<ServicePrivateLinkResource>(target, name, options);
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
  ): ConnectionOperation<ServicePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<ServicePrivateEndpointConnection>(serialized, options);
  }
}
