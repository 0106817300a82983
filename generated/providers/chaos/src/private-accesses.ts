// Microsoft.Chaos/privateAccesses, api-version 2026-08-01-preview. Generated; do not edit.
// Surface 7654582a87941cf0
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

/** Api-versions that share this surface. */
export type PrivateAccessApiVersion = "2026-08-01-preview";

/** A resource of type `Microsoft.Chaos/privateAccesses`: its id, or its names, which are not checked. */
export type PrivateAccessTarget =
  | string
  | {
      /** Pattern `^[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}$`, format `uuid`. */
      subscriptionId?: string;
      /** Pattern `^[a-zA-Z0-9_\-\.\(\)]*[a-zA-Z0-9_\-\(\)]$`. */
      resourceGroupName: string;
      /** 1 to any number of characters, pattern `^[^<>%&:?#/\\]+$`. */
      privateAccessName: string;
    };

/** Status of a connection as the service spells it. */
export type PrivateAccessConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
export type PrivateAccessProvisioningState =
  "Succeeded" | "Failed" | "Canceled" | "Creating" | "Updating" | "Deleting" | "Running" | (string & {});

/** A private endpoint connection of `Microsoft.Chaos/privateAccesses`, as the service answers it. */
export interface PrivateAccessPrivateEndpointConnection {
  /** Format `arm-id`. */
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: PrivateAccessConnectionProperties;
}

/** `properties` of a connection. */
export interface PrivateAccessConnectionProperties {
  readonly groupIds?: string[];
  privateEndpoint?: PrivateAccessPrivateEndpoint;
  privateLinkServiceConnectionState: PrivateAccessConnectionState;
  readonly provisioningState?: PrivateAccessProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface PrivateAccessPrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface PrivateAccessConnectionState {
  status?: PrivateAccessConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** A private link resource: a group id with its members and zones. */
export interface PrivateAccessPrivateLinkResource {
  /** Format `arm-id`. */
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: PrivateAccessPrivateLinkResourceProperties;
}

/** `properties` of a private link resource. */
export interface PrivateAccessPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
export const privateAccessDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Chaos/privateAccesses",
  apiVersions: ["2026-08-01-preview"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Chaos/privateAccesses/{privateAccessName}",
  operations: {
    list: {
      operationId: "PrivateAccesses_ListPrivateEndpointConnections",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "PrivateAccesses_GetAPrivateEndpointConnection",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    delete: {
      operationId: "PrivateAccesses_DeleteAPrivateEndpointConnection",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [202, 204],
      longRunning: { finalStateVia: "location" },
    },
    listPrivateLinkResources: {
      operationId: "PrivateAccesses_GetPrivateLinkResources",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
  provisioning: {
    Succeeded: "Succeeded",
    Failed: "Failed",
    Canceled: "Canceled",
    Creating: "InProgress",
    Updating: "InProgress",
    Deleting: "InProgress",
    Running: "InProgress",
  },
  errors: "arm",
} as const;

/**
 * Private endpoint connections of `Microsoft.Chaos/privateAccesses`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Chaos/privateAccesses/{privateAccessName}`.
 * Api-version `2026-08-01-preview`; read from `rebuilt/Microsoft.Chaos/privateAccesses/2026-08-01-preview.json`.
 * Calls reject with `RestError`.
 * Names of connections are declared as pattern `^[^<>%&:?#/\\]+$`; not enforced.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The definition has no operation that changes a connection: it cannot be approved or rejected through this api-version.
 * - The definition has no operation that reads one private link resource.
 * - The declared statuses lack Disconnected.
 */
export class PrivateAccessConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<PrivateAccessApiVersion> = {}) {
    this.#host = new HostClient(credential, privateAccessDescriptor, options);
  }

  /** Lists the connections of a resource. `PrivateAccesses_ListPrivateEndpointConnections`, `GET …/privateEndpointConnections` (of another api-version) */
  list(
    target: PrivateAccessTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateAccessPrivateEndpointConnection> {
    return this.#host.list<PrivateAccessPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateAccesses_GetAPrivateEndpointConnection`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version) */
  get(
    target: PrivateAccessTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<PrivateAccessPrivateEndpointConnection> {
    return this.#host.get<PrivateAccessPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateAccesses_DeleteAPrivateEndpointConnection`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version)
   * Can go on after its response; declared: 202, 204, final state via `location`.
   */
  delete(target: PrivateAccessTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `PrivateAccesses_GetPrivateLinkResources`, `GET …/privateLinkResources` (of another api-version) */
  listPrivateLinkResources(
    target: PrivateAccessTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateAccessPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<PrivateAccessPrivateLinkResource>(target, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<PrivateAccessPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<PrivateAccessPrivateEndpointConnection>(serialized, options);
  }
}
