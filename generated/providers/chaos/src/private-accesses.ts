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

/** Api-versions of `Microsoft.Chaos/privateAccesses` that share this surface. */
export type PrivateAccessApiVersion = "2026-08-01-preview";

/** A resource of type `Microsoft.Chaos/privateAccesses`: its resource id, or its names. What is declared of the names is not enforced. */
export type PrivateAccessTarget =
  | string
  | {
      /** Declared as pattern `^[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}$`, format `uuid`. */
      subscriptionId?: string;
      /** Declared as pattern `^[a-zA-Z0-9_\-\.\(\)]*[a-zA-Z0-9_\-\(\)]$`. */
      resourceGroupName: string;
      /** Declared as 1 to any number of characters, pattern `^[^<>%&:?#/\\]+$`. */
      privateAccessName: string;
    };

/** Status of a connection as `Microsoft.Chaos/privateAccesses` spells it. */
export type PrivateAccessConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as `Microsoft.Chaos/privateAccesses` spells it. */
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

/** The `properties` of a connection. */
export interface PrivateAccessConnectionProperties {
  readonly groupIds?: string[];
  privateEndpoint?: PrivateAccessPrivateEndpoint;
  privateLinkServiceConnectionState: PrivateAccessConnectionState;
  readonly provisioningState?: PrivateAccessProvisioningState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface PrivateAccessPrivateEndpoint {
  readonly id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface PrivateAccessConnectionState {
  status?: PrivateAccessConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** A private link resource of `Microsoft.Chaos/privateAccesses`: a group id with its members and zones. */
export interface PrivateAccessPrivateLinkResource {
  /** Format `arm-id`. */
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: PrivateAccessPrivateLinkResourceProperties;
}

/** The `properties` of a private link resource. */
export interface PrivateAccessPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** All that the runtime needs of `Microsoft.Chaos/privateAccesses`. */
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
};

/**
 * Private endpoint connections of `Microsoft.Chaos/privateAccesses`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Chaos/privateAccesses/{privateAccessName}`.
 * Api-version `2026-08-01-preview`; read from `rebuilt/Microsoft.Chaos/privateAccesses/2026-08-01-preview.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The definition has no operation that changes a connection: it cannot be approved or rejected through this api-version.
 * - The definition has no operation that reads one private link resource.
 * - The declared statuses lack Disconnected.
 */
export class PrivateAccessConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: PrivateAccessApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, privateAccessDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateAccesses_ListPrivateEndpointConnections`, `GET …/privateEndpointConnections` (carried over from another api-version)
   *
   * @returns All of them, page by page.
   */
  list(
    target: PrivateAccessTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateAccessPrivateEndpointConnection> {
    return this.#host.list<PrivateAccessPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateAccesses_GetAPrivateEndpointConnection`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @param connectionName - Declared as pattern `^[^<>%&:?#/\\]+$`; not enforced.
   * @returns The connection.
   */
  get(
    target: PrivateAccessTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<PrivateAccessPrivateEndpointConnection> {
    return this.#host.get<PrivateAccessPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateAccesses_DeleteAPrivateEndpointConnection`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}` (carried over from another api-version)
   *
   * @param connectionName - Declared as pattern `^[^<>%&:?#/\\]+$`; not enforced.
   * @returns An operation to await; it can go on after the response (202, 204 declared, final state via `location`).
   */
  delete(target: PrivateAccessTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateAccesses_GetPrivateLinkResources`, `GET …/privateLinkResources` (carried over from another api-version)
   *
   * @returns All of them, page by page.
   */
  listPrivateLinkResources(
    target: PrivateAccessTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateAccessPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<PrivateAccessPrivateLinkResource>(target, options);
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
  ): ConnectionOperation<PrivateAccessPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<PrivateAccessPrivateEndpointConnection>(serialized, options);
  }
}
