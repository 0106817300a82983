// Microsoft.Synapse/workspaces/kustoPools, api-version 2021-06-01-preview. Generated; do not edit.
// Surface c93b626d86c52d60
import { HostClient } from "@pecgen/core/codegen/v1";
import type {
  HostClientOptions,
  HostDescriptor,
  ListOptions,
  PagedAsyncIterableIterator,
  SystemData,
  TokenCredential,
} from "@pecgen/core/codegen/v1";

/** Api-versions that share this surface. */
export type WorkspaceKustoPoolApiVersion = "2021-06-01-preview";

/** A resource of type `Microsoft.Synapse/workspaces/kustoPools`: its id, or its names, which are not checked. */
export type WorkspaceKustoPoolTarget =
  | string
  | {
      /** 1 to any number of characters. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      workspaceName: string;
      kustoPoolName: string;
    };

/** A private link resource: a group id with its members and zones. */
export interface WorkspaceKustoPoolPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: WorkspaceKustoPoolPrivateLinkResourceProperties;
  readonly systemData?: SystemData;
}

/** `properties` of a private link resource. */
export interface WorkspaceKustoPoolPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  readonly requiredZoneNames?: string[];
  readonly provisioningState?:
    "Running" | "Creating" | "Deleting" | "Succeeded" | "Failed" | "Moving" | "Canceled" | (string & {});
}

/** What the runtime needs to know. */
export const workspaceKustoPoolDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Synapse/workspaces/kustoPools",
  apiVersions: ["2021-06-01-preview"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/kustoPools/{kustoPoolName}",
  operations: {
    listPrivateLinkResources: {
      operationId: "KustoPoolPrivateLinkResources_List",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: null },
    },
  },
  status: {},
  provisioning: null,
  errors: "arm",
} as const;

/**
 * Private endpoint connections of `Microsoft.Synapse/workspaces/kustoPools`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/kustoPools/{kustoPoolName}`.
 * Api-version `2021-06-01-preview`; read from `specification/synapse/resource-manager/Microsoft.Synapse/preview/2021-06-01-preview/kustoPool.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - The definition has private link resources only, no private endpoint connections.
 * - The definition has no operation that reads one private link resource.
 */
export class WorkspaceKustoPoolConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<WorkspaceKustoPoolApiVersion> = {}) {
    this.#host = new HostClient(credential, workspaceKustoPoolDescriptor, options);
  }

  /**
   * Lists the group ids to connect to. `KustoPoolPrivateLinkResources_List`, `GET …/privateLinkResources`
   * In one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: WorkspaceKustoPoolTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<WorkspaceKustoPoolPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<WorkspaceKustoPoolPrivateLinkResource>(target, options);
  }
}
