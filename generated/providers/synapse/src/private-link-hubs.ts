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

/** Api-versions of `Microsoft.Synapse/privateLinkHubs` that share this surface. */
export type PrivateLinkHubApiVersion = "2021-06-01" | "2021-05-01";

/** A resource of type `Microsoft.Synapse/privateLinkHubs`: its resource id, or its names. What is declared of the names is not enforced. */
export type PrivateLinkHubTarget =
  | string
  | {
      /** Declared as 1 to any number of characters. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters. */
      resourceGroupName: string;
      privateLinkHubName: string;
    };

/** Status of a connection as `Microsoft.Synapse/privateLinkHubs` spells it. */
export type PrivateLinkHubConnectionStatus = string;

/** Provisioning state of a connection as `Microsoft.Synapse/privateLinkHubs` spells it. */
export type PrivateLinkHubProvisioningState = string;

/** A private endpoint connection of `Microsoft.Synapse/privateLinkHubs`, as the service answers it. */
export interface PrivateLinkHubPrivateEndpointConnection {
  id?: string;
  properties?: PrivateLinkHubConnectionProperties;
  name?: string;
  type?: string;
}

/** The `properties` of a connection. */
export interface PrivateLinkHubConnectionProperties {
  privateEndpoint?: PrivateLinkHubPrivateEndpoint;
  privateLinkServiceConnectionState?: PrivateLinkHubConnectionState;
  readonly provisioningState?: PrivateLinkHubProvisioningState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface PrivateLinkHubPrivateEndpoint {
  readonly id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface PrivateLinkHubConnectionState {
  status?: PrivateLinkHubConnectionStatus;
  description?: string;
  readonly actionsRequired?: string;
}

/** A private link resource of `Microsoft.Synapse/privateLinkHubs`: a group id with its members and zones. */
export interface PrivateLinkHubPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly properties?: PrivateLinkHubPrivateLinkResourceProperties;
}

/** The `properties` of a private link resource. */
export interface PrivateLinkHubPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  readonly requiredZoneNames?: string[];
}

/** All that the runtime needs of `Microsoft.Synapse/privateLinkHubs`. */
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
};

/**
 * Private endpoint connections of `Microsoft.Synapse/privateLinkHubs`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/privateLinkHubs/{privateLinkHubName}`.
 * Api-version `2021-06-01`, `2021-05-01`; read from `specification/synapse/resource-manager/Microsoft.Synapse/stable/2021-06-01/privateLinkResources.json`, `specification/synapse/resource-manager/Microsoft.Synapse/stable/2021-06-01/privatelinkhub.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - The definition has no operation that changes a connection: it cannot be approved or rejected through this api-version.
 * - The definition has no operation that removes a connection.
 * - The status is a plain string without declared values.
 */
export class PrivateLinkHubConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: PrivateLinkHubApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, privateLinkHubDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnectionsPrivateLinkHub_List`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, page by page.
   */
  list(
    target: PrivateLinkHubTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateLinkHubPrivateEndpointConnection> {
    return this.#host.list<PrivateLinkHubPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnectionsPrivateLinkHub_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns The connection.
   */
  get(
    target: PrivateLinkHubTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<PrivateLinkHubPrivateEndpointConnection> {
    return this.#host.get<PrivateLinkHubPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkHubPrivateLinkResources_List`, `GET …/privateLinkResources`
   *
   * @returns All of them, page by page.
   */
  listPrivateLinkResources(
    target: PrivateLinkHubTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateLinkHubPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<PrivateLinkHubPrivateLinkResource>(target, options);
  }

  /**
   * Reads one private link resource.
   *
   * `PrivateLinkHubPrivateLinkResources_Get`, `GET …/privateLinkResources/{privateLinkResourceName}`
   *
   * @param name - Name of the private link resource, usually its group id.
   * @returns The private link resource.
   */
  getPrivateLinkResource(
    target: PrivateLinkHubTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<PrivateLinkHubPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<PrivateLinkHubPrivateLinkResource>(target, name, options);
  }
}
