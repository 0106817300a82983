// Microsoft.OffAzure/masterSites, api-version 2020-07-07. Generated; do not edit.
// Surface 1e945ddb02a9f884
import { HostClient } from "@pecgen/core/codegen/v1";
import type {
  CallOptions,
  ConnectionOperation,
  HostClientOptions,
  HostDescriptor,
  ListOptions,
  OperationOptions,
  PagedAsyncIterableIterator,
  SystemData,
  TokenCredential,
  UpdateOptions,
} from "@pecgen/core/codegen/v1";
import type { MasterSitePrivateEndpoint } from "./master-sites.ts";

export type { MasterSitePrivateEndpoint } from "./master-sites.ts";

/** Api-versions that share this surface. */
export type MasterSiteApiVersion = "2020-07-07";

/** A resource of type `Microsoft.OffAzure/masterSites`: its id, or its names, which are not checked. */
export type MasterSiteTarget =
  | string
  | {
      subscriptionId?: string;
      resourceGroupName: string;
      siteName: string;
    };

/** Status of a connection as the service spells it. */
export type MasterSiteConnectionStatus = "Approved" | "Pending" | "Rejected" | "Disconnected";

/** Provisioning state of a connection as the service spells it. */
export type MasterSiteProvisioningState = "Accepted" | "InProgress" | "Succeeded" | "Failed";

/** A private endpoint connection of `Microsoft.OffAzure/masterSites`, as the service answers it. */
export interface MasterSitePrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly eTag?: string;
  readonly properties?: MasterSiteConnectionProperties;
  readonly systemData?: SystemData;
}

/** `properties` of a connection. */
export interface MasterSiteConnectionProperties {
  readonly provisioningState?: MasterSiteProvisioningState;
  readonly privateEndpoint?: MasterSitePrivateEndpoint;
  privateLinkServiceConnectionState?: MasterSiteConnectionState;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface MasterSiteConnectionState {
  status?: MasterSiteConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** A private link resource: a group id with its members and zones. */
export interface MasterSitePrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly properties?: MasterSitePrivateLinkResourceProperties;
}

/** `properties` of a private link resource. */
export interface MasterSitePrivateLinkResourceProperties {
  requiredMembers?: string[];
  requiredZoneNames?: string[];
  groupId?: string;
}

/** What the runtime needs to know. */
export const masterSiteDescriptor: HostDescriptor = {
  resourceType: "Microsoft.OffAzure/masterSites",
  apiVersions: ["2020-07-07"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.OffAzure/masterSites/{siteName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnection_GetPrivateEndpointConnections",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "PrivateEndpointConnection_GetPrivateEndpointConnection",
      method: "GET",
      path: "/privateEndpointConnections/{peConnectionName}",
      success: [200],
    },
    delete: {
      operationId: "PrivateEndpointConnection_DeletePrivateEndpointConnection",
      method: "DELETE",
      path: "/privateEndpointConnections/{peConnectionName}",
      success: [200, 204],
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_GetPrivateLinkResources",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResources_GetPrivateLinkResource",
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
 * Private endpoint connections of `Microsoft.OffAzure/masterSites`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.OffAzure/masterSites/{siteName}`.
 * Api-version `2020-07-07`; read from `specification/migrate/resource-manager/Microsoft.OffAzure/stable/2020-07-07/migrate.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - The body of the update cannot carry a status: a connection cannot be approved or rejected through this api-version.
 * - The list does not declare a next link, though its model has one; it is followed.
 * - Private link resources do not declare a next link, though their model has one; it is followed.
 * - The statuses are declared as closed; other values are read all the same.
 */
export class MasterSiteConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<MasterSiteApiVersion> = {}) {
    this.#host = new HostClient(credential, masterSiteDescriptor, options);
  }

  /** Lists the connections of a resource. `PrivateEndpointConnection_GetPrivateEndpointConnections`, `GET …/privateEndpointConnections` */
  list(
    target: MasterSiteTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<MasterSitePrivateEndpointConnection> {
    return this.#host.list<MasterSitePrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnection_GetPrivateEndpointConnection`, `GET …/privateEndpointConnections/{peConnectionName}` */
  get(
    target: MasterSiteTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<MasterSitePrivateEndpointConnection> {
    return this.#host.get<MasterSitePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnection_DeletePrivateEndpointConnection`, `DELETE …/privateEndpointConnections/{peConnectionName}`
   * Complete with its response; declared: 200, 204.
   */
  delete(target: MasterSiteTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `PrivateLinkResources_GetPrivateLinkResources`, `GET …/privateLinkResources` */
  listPrivateLinkResources(
    target: MasterSiteTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<MasterSitePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<MasterSitePrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResources_GetPrivateLinkResource`, `GET …/privateLinkResources/{privateLinkResourceName}` */
  getPrivateLinkResource(
    target: MasterSiteTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<MasterSitePrivateLinkResource> {
    return this.#host.getPrivateLinkResource<MasterSitePrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<MasterSitePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<MasterSitePrivateEndpointConnection>(serialized, options);
  }
}
