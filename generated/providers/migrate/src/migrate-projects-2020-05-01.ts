// Microsoft.Migrate/migrateProjects, api-version 2020-05-01. Generated; do not edit.
// Surface 7b2d02756191fcab
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
import type {
  MigrateProjectConnectionState,
  MigrateProjectConnectionUpdateProperties,
  MigrateProjectPrivateEndpoint,
  MigrateProjectPrivateLinkResource,
} from "./migrate-projects.ts";

export type {
  MigrateProjectConnectionState,
  MigrateProjectConnectionStatus,
  MigrateProjectConnectionUpdateProperties,
  MigrateProjectPrivateEndpoint,
  MigrateProjectPrivateLinkResource,
  MigrateProjectPrivateLinkResourceProperties,
} from "./migrate-projects.ts";

/** Api-versions of `Microsoft.Migrate/migrateProjects` that share this surface. */
export type MigrateProjectApiVersion = "2020-05-01";

/** A resource of type `Microsoft.Migrate/migrateProjects`: its resource id, or its names. What is declared of the names is not enforced. */
export type MigrateProjectTarget =
  | string
  | {
      subscriptionId?: string;
      resourceGroupName: string;
      migrateProjectName: string;
    };

/** Provisioning state of a connection as `Microsoft.Migrate/migrateProjects` spells it. */
export type MigrateProjectProvisioningState = "Accepted" | "InProgress" | "Succeeded" | "Failed";

/** A private endpoint connection of `Microsoft.Migrate/migrateProjects`, as the service answers it. */
export interface MigrateProjectPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly eTag?: string;
  readonly properties?: MigrateProjectConnectionProperties;
  readonly systemData?: SystemData;
}

/** The `properties` of a connection. */
export interface MigrateProjectConnectionProperties {
  readonly provisioningState?: MigrateProjectProvisioningState;
  readonly privateEndpoint?: MigrateProjectPrivateEndpoint;
  privateLinkServiceConnectionState?: MigrateProjectConnectionState;
}

/** What an update of a connection of `Microsoft.Migrate/migrateProjects` may carry. */
export interface MigrateProjectPrivateEndpointConnectionUpdate {
  eTag?: string;
  properties?: MigrateProjectConnectionUpdateProperties;
}

/** All that the runtime needs of `Microsoft.Migrate/migrateProjects`. */
export const migrateProjectDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Migrate/migrateProjects",
  apiVersions: ["2020-05-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Migrate/migrateProjects/{migrateProjectName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnectionsController_GetPrivateEndpointConnections",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "PrivateEndpointConnectionController_GetPrivateEndpointConnection",
      method: "GET",
      path: "/privateEndpointConnections/{peConnectionName}",
      success: [200],
    },
    update: {
      operationId: "PrivateEndpointConnectionController_PutPrivateEndpointConnection",
      method: "PUT",
      path: "/privateEndpointConnections/{peConnectionName}",
      success: [200],
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnectionController_DeletePrivateEndpointConnection",
      method: "DELETE",
      path: "/privateEndpointConnections/{peConnectionName}",
      success: [200, 204],
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResourceController_GetPrivateLinkResources",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResourceController_GetPrivateLinkResource",
      method: "GET",
      path: "/privateLinkResources/{privateLinkResourceName}",
      success: [200],
    },
  },
  status: { Approved: "Approved", Pending: "Pending", Rejected: "Rejected", Disconnected: "Disconnected" },
  provisioning: { Accepted: "InProgress", InProgress: "InProgress", Succeeded: "Succeeded", Failed: "Failed" },
  errors: "arm",
};

/**
 * Private endpoint connections of `Microsoft.Migrate/migrateProjects`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Migrate/migrateProjects/{migrateProjectName}`.
 * Api-version `2020-05-01`; read from `specification/migrate/resource-manager/Microsoft.Migrate/MigrateProjects/stable/2020-05-01/hubmigrate.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - The list does not declare a next link, though its model has one; it is followed.
 * - Private link resources do not declare a next link, though their model has one; it is followed.
 */
export class MigrateProjectConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: MigrateProjectApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, migrateProjectDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnectionsController_GetPrivateEndpointConnections`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, page by page.
   */
  list(
    target: MigrateProjectTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<MigrateProjectPrivateEndpointConnection> {
    return this.#host.list<MigrateProjectPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnectionController_GetPrivateEndpointConnection`, `GET …/privateEndpointConnections/{peConnectionName}`
   *
   * @returns The connection.
   */
  get(
    target: MigrateProjectTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<MigrateProjectPrivateEndpointConnection> {
    return this.#host.get<MigrateProjectPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnectionController_PutPrivateEndpointConnection`, `PUT …/privateEndpointConnections/{peConnectionName}`
   *
   * @param body - Sent as it is.
   * @returns An operation, complete with the response (200 declared).
   */
  update(
    target: MigrateProjectTarget,
    connectionName: string,
    body: MigrateProjectPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<MigrateProjectPrivateEndpointConnection> {
    return this.#host.update<MigrateProjectPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnectionController_PutPrivateEndpointConnection`, `PUT …/privateEndpointConnections/{peConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation, complete with the response (200 declared).
   */
  approve(
    target: MigrateProjectTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<MigrateProjectPrivateEndpointConnection> {
    return this.#host.approve<MigrateProjectPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnectionController_PutPrivateEndpointConnection`, `PUT …/privateEndpointConnections/{peConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation, complete with the response (200 declared).
   */
  reject(
    target: MigrateProjectTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<MigrateProjectPrivateEndpointConnection> {
    return this.#host.reject<MigrateProjectPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnectionController_DeletePrivateEndpointConnection`, `DELETE …/privateEndpointConnections/{peConnectionName}`
   *
   * @returns An operation, complete with the response (200, 204 declared).
   */
  delete(target: MigrateProjectTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkResourceController_GetPrivateLinkResources`, `GET …/privateLinkResources`
   *
   * @returns All of them, page by page.
   */
  listPrivateLinkResources(
    target: MigrateProjectTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<MigrateProjectPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<MigrateProjectPrivateLinkResource>(target, options);
  }

  /**
   * Reads one private link resource.
   *
   * `PrivateLinkResourceController_GetPrivateLinkResource`, `GET …/privateLinkResources/{privateLinkResourceName}`
   *
   * @param name - Name of the private link resource, usually its group id.
   * @returns The private link resource.
   */
  getPrivateLinkResource(
    target: MigrateProjectTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<MigrateProjectPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<MigrateProjectPrivateLinkResource>(target, name, options);
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
  ): ConnectionOperation<MigrateProjectPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<MigrateProjectPrivateEndpointConnection>(serialized, options);
  }
}
