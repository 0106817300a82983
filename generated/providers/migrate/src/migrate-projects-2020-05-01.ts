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

/** Api-versions that share this surface. */
export type MigrateProjectApiVersion = "2020-05-01";

/** A resource of type `Microsoft.Migrate/migrateProjects`: its id, or its names, which are not checked. */
export type MigrateProjectTarget =
  | string
  | {
      subscriptionId?: string;
      resourceGroupName: string;
      migrateProjectName: string;
    };

/** Provisioning state of a connection as the service spells it. */
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

/** `properties` of a connection. */
export interface MigrateProjectConnectionProperties {
  readonly provisioningState?: MigrateProjectProvisioningState;
  readonly privateEndpoint?: MigrateProjectPrivateEndpoint;
  privateLinkServiceConnectionState?: MigrateProjectConnectionState;
}

/** What an update of a connection may carry. */
export interface MigrateProjectPrivateEndpointConnectionUpdate {
  eTag?: string;
  properties?: MigrateProjectConnectionUpdateProperties;
}

/** What the runtime needs to know. */
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
} as const;

/**
 * Private endpoint connections of `Microsoft.Migrate/migrateProjects`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Migrate/migrateProjects/{migrateProjectName}`.
 * Api-version `2020-05-01`; read from `specification/migrate/resource-manager/Microsoft.Migrate/MigrateProjects/stable/2020-05-01/hubmigrate.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - The list does not declare a next link, though its model has one; it is followed.
 * - Private link resources do not declare a next link, though their model has one; it is followed.
 */
export class MigrateProjectConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<MigrateProjectApiVersion> = {}) {
    this.#host = new HostClient(credential, migrateProjectDescriptor, options);
  }

  /** Lists the connections of a resource. `PrivateEndpointConnectionsController_GetPrivateEndpointConnections`, `GET …/privateEndpointConnections` */
  list(
    target: MigrateProjectTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<MigrateProjectPrivateEndpointConnection> {
    return this.#host.list<MigrateProjectPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnectionController_GetPrivateEndpointConnection`, `GET …/privateEndpointConnections/{peConnectionName}` */
  get(
    target: MigrateProjectTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<MigrateProjectPrivateEndpointConnection> {
    return this.#host.get<MigrateProjectPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnectionController_PutPrivateEndpointConnection`, `PUT …/privateEndpointConnections/{peConnectionName}`
   * Complete with its response; declared: 200.
   */
  update(
    target: MigrateProjectTarget,
    connectionName: string,
    body: MigrateProjectPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<MigrateProjectPrivateEndpointConnection> {
    return this.#host.update<MigrateProjectPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: MigrateProjectTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<MigrateProjectPrivateEndpointConnection> {
    return this.#host.approve<MigrateProjectPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: MigrateProjectTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<MigrateProjectPrivateEndpointConnection> {
    return this.#host.reject<MigrateProjectPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnectionController_DeletePrivateEndpointConnection`, `DELETE …/privateEndpointConnections/{peConnectionName}`
   * Complete with its response; declared: 200, 204.
   */
  delete(target: MigrateProjectTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `PrivateLinkResourceController_GetPrivateLinkResources`, `GET …/privateLinkResources` */
  listPrivateLinkResources(
    target: MigrateProjectTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<MigrateProjectPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<MigrateProjectPrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResourceController_GetPrivateLinkResource`, `GET …/privateLinkResources/{privateLinkResourceName}` */
  getPrivateLinkResource(
    target: MigrateProjectTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<MigrateProjectPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<MigrateProjectPrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<MigrateProjectPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<MigrateProjectPrivateEndpointConnection>(serialized, options);
  }
}
