// Microsoft.Synapse/privateLinkHubs, api-version 2021-06-01, 2021-05-01. Generated; do not edit.
// Surface a257df1d05e9dcee
import { HostClient } from "@pecgen/core/codegen/v1";
import type {
  CallOptions,
  HostClientOptions,
  HostDescriptor,
  ListOptions,
  PagedAsyncIterableIterator,
  TokenCredential,
} from "@pecgen/core/codegen/v1";

/** Api-versions that share this surface. */
export type PrivateLinkHubApiVersion = "2021-06-01" | "2021-05-01";

/** A resource of type `Microsoft.Synapse/privateLinkHubs`: its id, or its names, which are not checked. */
export type PrivateLinkHubTarget =
  | string
  | {
      /** 1 to any number of characters. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      privateLinkHubName: string;
    };

/** Status of a connection as the service spells it. */
export type PrivateLinkHubConnectionStatus = string;

/** Provisioning state of a connection as the service spells it. */
export type PrivateLinkHubProvisioningState = string;

/** A private endpoint connection of `Microsoft.Synapse/privateLinkHubs`, as the service answers it. */
export interface PrivateLinkHubPrivateEndpointConnection {
  id?: string;
  properties?: PrivateLinkHubConnectionProperties;
  name?: string;
  type?: string;
}

/** `properties` of a connection. */
export interface PrivateLinkHubConnectionProperties {
  privateEndpoint?: PrivateLinkHubPrivateEndpoint;
  privateLinkServiceConnectionState?: PrivateLinkHubConnectionState;
  readonly provisioningState?: PrivateLinkHubProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface PrivateLinkHubPrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface PrivateLinkHubConnectionState {
  status?: PrivateLinkHubConnectionStatus;
  description?: string;
  readonly actionsRequired?: string;
}

/** A private link resource: a group id with its members and zones. */
export interface PrivateLinkHubPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly properties?: PrivateLinkHubPrivateLinkResourceProperties;
}

/** `properties` of a private link resource. */
export interface PrivateLinkHubPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  readonly requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
export const privateLinkHubDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Synapse/privateLinkHubs",
  apiVersions: ["2021-06-01", "2021-05-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/privateLinkHubs/{privateLinkHubName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnectionsPrivateLinkHub_List",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "PrivateEndpointConnectionsPrivateLinkHub_Get",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkHubPrivateLinkResources_List",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkHubPrivateLinkResources_Get",
      method: "GET",
      path: "/privateLinkResources/{privateLinkResourceName}",
      success: [200],
    },
  },
  status: {},
  provisioning: {},
  errors: "arm",
} as const;

/**
 * Private endpoint connections of `Microsoft.Synapse/privateLinkHubs`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/privateLinkHubs/{privateLinkHubName}`.
 * Api-version `2021-06-01`, `2021-05-01`; read from `specification/synapse/resource-manager/Microsoft.Synapse/stable/2021-06-01/privateLinkResources.json`, `specification/synapse/resource-manager/Microsoft.Synapse/stable/2021-06-01/privatelinkhub.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - The definition has no operation that changes a connection: it cannot be approved or rejected through this api-version.
 * - The definition has no operation that removes a connection.
 * - The status is a plain string without declared values.
 */
export class PrivateLinkHubConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<PrivateLinkHubApiVersion> = {}) {
    this.#host = new HostClient(credential, privateLinkHubDescriptor, options);
  }

  /** Lists the connections of a resource. `PrivateEndpointConnectionsPrivateLinkHub_List`, `GET …/privateEndpointConnections` */
  list(
    target: PrivateLinkHubTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateLinkHubPrivateEndpointConnection> {
    return this.#host.list<PrivateLinkHubPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnectionsPrivateLinkHub_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: PrivateLinkHubTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<PrivateLinkHubPrivateEndpointConnection> {
    return this.#host.get<PrivateLinkHubPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `PrivateLinkHubPrivateLinkResources_List`, `GET …/privateLinkResources` */
  listPrivateLinkResources(
    target: PrivateLinkHubTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateLinkHubPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<PrivateLinkHubPrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkHubPrivateLinkResources_Get`, `GET …/privateLinkResources/{privateLinkResourceName}` */
  getPrivateLinkResource(
    target: PrivateLinkHubTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<PrivateLinkHubPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<PrivateLinkHubPrivateLinkResource>(target, name, options);
  }
}
