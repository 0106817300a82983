// Microsoft.Synapse/privateLinkHubs, api-version 2020-12-01. Generated; do not edit.
// Surface 8a958066ea6acbf4
import { HostClient } from "@pecgen/core/codegen/v1";
import type {
  CallOptions,
  HostClientOptions,
  HostDescriptor,
  ListOptions,
  PagedAsyncIterableIterator,
  TokenCredential,
} from "@pecgen/core/codegen/v1";
import type {
  PrivateLinkHubPrivateEndpointConnection,
  PrivateLinkHubPrivateLinkResource,
  PrivateLinkHubTarget,
} from "./private-link-hubs.ts";

export type {
  PrivateLinkHubConnectionProperties,
  PrivateLinkHubConnectionState,
  PrivateLinkHubConnectionStatus,
  PrivateLinkHubPrivateEndpoint,
  PrivateLinkHubPrivateEndpointConnection,
  PrivateLinkHubPrivateLinkResource,
  PrivateLinkHubPrivateLinkResourceProperties,
  PrivateLinkHubProvisioningState,
  PrivateLinkHubTarget,
} from "./private-link-hubs.ts";

/** Api-versions that share this surface. */
export type PrivateLinkHubApiVersion = "2020-12-01";

/** What the runtime needs to know. */
export const privateLinkHubDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Synapse/privateLinkHubs",
  apiVersions: ["2020-12-01"],
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
 * Api-version `2020-12-01`; read from `specification/synapse/resource-manager/Microsoft.Synapse/stable/2020-12-01/privateLinkResources.json`, `specification/synapse/resource-manager/Microsoft.Synapse/stable/2020-12-01/privatelinkhub.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - The definition has no operation that reads one connection.
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
