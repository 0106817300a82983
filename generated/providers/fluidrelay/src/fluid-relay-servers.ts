// Microsoft.FluidRelay/fluidRelayServers, api-version 2025-06-20-preview. Generated; do not edit.
// Surface 3455a748b3a5fc81
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

/** Api-versions of `Microsoft.FluidRelay/fluidRelayServers` that share this surface. */
export type FluidRelayServerApiVersion = "2025-06-20-preview";

/** A resource of type `Microsoft.FluidRelay/fluidRelayServers`: its resource id, or its names. What is declared of the names is not enforced. */
export type FluidRelayServerTarget =
  | string
  | {
      /** Declared as format `uuid`. */
      subscriptionId?: string;
      resourceGroup: string;
      fluidRelayServerName: string;
    };

/** Status of a connection as `Microsoft.FluidRelay/fluidRelayServers` spells it. */
export type FluidRelayServerConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as `Microsoft.FluidRelay/fluidRelayServers` spells it. */
export type FluidRelayServerProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.FluidRelay/fluidRelayServers`, as the service answers it. */
export interface FluidRelayServerPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: FluidRelayServerConnectionProperties;
  readonly systemData?: SystemData;
}

/** The `properties` of a connection. */
export interface FluidRelayServerConnectionProperties {
  readonly groupIds?: string[];
  privateEndpoint?: FluidRelayServerPrivateEndpoint;
  privateLinkServiceConnectionState: FluidRelayServerConnectionState;
  readonly provisioningState?: FluidRelayServerProvisioningState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface FluidRelayServerPrivateEndpoint {
  readonly id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface FluidRelayServerConnectionState {
  status?: FluidRelayServerConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection of `Microsoft.FluidRelay/fluidRelayServers` may carry. */
export interface FluidRelayServerPrivateEndpointConnectionUpdate {
  properties?: FluidRelayServerConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface FluidRelayServerConnectionUpdateProperties {
  privateLinkServiceConnectionState: FluidRelayServerConnectionState;
}

/** A private link resource of `Microsoft.FluidRelay/fluidRelayServers`: a group id with its members and zones. */
export interface FluidRelayServerPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly properties?: FluidRelayServerPrivateLinkResourceProperties;
  readonly systemData?: SystemData;
}

/** The `properties` of a private link resource. */
export interface FluidRelayServerPrivateLinkResourceProperties {
  readonly provisioningState?: FluidRelayServerProvisioningState;
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** All that the runtime needs of `Microsoft.FluidRelay/fluidRelayServers`. */
export const fluidRelayServerDescriptor: HostDescriptor = {
  resourceType: "Microsoft.FluidRelay/fluidRelayServers",
  apiVersions: ["2025-06-20-preview"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroup}/providers/Microsoft.FluidRelay/fluidRelayServers/{fluidRelayServerName}",
  operations: {
    list: {
      operationId: "FluidRelayPrivateEndpoint_ListPrivateEndpointConnections",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: null },
    },
    get: {
      operationId: "FluidRelayPrivateEndpoint_GetPrivateEndpointConnection",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "FluidRelayPrivateEndpoint_CreatePrivateEndpointConnections",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      longRunning: { finalStateVia: null },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "FluidRelayPrivateEndpoint_DeletePrivateEndpointConnections",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [202, 204],
      longRunning: { finalStateVia: null },
    },
    listPrivateLinkResources: {
      operationId: "FluidRelayPrivateEndpoint_ListPrivateLinkResources",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: null },
    },
    getPrivateLinkResource: {
      operationId: "FluidRelayPrivateEndpoint_GetPrivateLinkResource",
      method: "GET",
      path: "/privateLinkResources/{privateLinkResourceName}",
      success: [200],
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
  provisioning: { Succeeded: "Succeeded", Creating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
  errors: "arm",
};

/**
 * Private endpoint connections of `Microsoft.FluidRelay/fluidRelayServers`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroup}/providers/Microsoft.FluidRelay/fluidRelayServers/{fluidRelayServerName}`.
 * Api-version `2025-06-20-preview`; read from `rebuilt/Microsoft.FluidRelay/fluidRelayServers/2025-06-20-preview.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The declared statuses lack Disconnected.
 */
export class FluidRelayServerConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: FluidRelayServerApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, fluidRelayServerDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `FluidRelayPrivateEndpoint_ListPrivateEndpointConnections`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  list(
    target: FluidRelayServerTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<FluidRelayServerPrivateEndpointConnection> {
    return this.#host.list<FluidRelayServerPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `FluidRelayPrivateEndpoint_GetPrivateEndpointConnection`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns The connection.
   */
  get(
    target: FluidRelayServerTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<FluidRelayServerPrivateEndpointConnection> {
    return this.#host.get<FluidRelayServerPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `FluidRelayPrivateEndpoint_CreatePrivateEndpointConnections`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200, 201 declared).
   */
  update(
    target: FluidRelayServerTarget,
    connectionName: string,
    body: FluidRelayServerPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<FluidRelayServerPrivateEndpointConnection> {
    return this.#host.update<FluidRelayServerPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `FluidRelayPrivateEndpoint_CreatePrivateEndpointConnections`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 201 declared).
   */
  approve(
    target: FluidRelayServerTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<FluidRelayServerPrivateEndpointConnection> {
    return this.#host.approve<FluidRelayServerPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `FluidRelayPrivateEndpoint_CreatePrivateEndpointConnections`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 201 declared).
   */
  reject(
    target: FluidRelayServerTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<FluidRelayServerPrivateEndpointConnection> {
    return this.#host.reject<FluidRelayServerPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `FluidRelayPrivateEndpoint_DeletePrivateEndpointConnections`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns An operation to await; it can go on after the response (202, 204 declared).
   */
  delete(
    target: FluidRelayServerTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `FluidRelayPrivateEndpoint_ListPrivateLinkResources`, `GET …/privateLinkResources`
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: FluidRelayServerTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<FluidRelayServerPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<FluidRelayServerPrivateLinkResource>(target, options);
  }

  /**
   * Reads one private link resource.
   *
   * `FluidRelayPrivateEndpoint_GetPrivateLinkResource`, `GET …/privateLinkResources/{privateLinkResourceName}`
   *
   * @param name - Name of the private link resource, usually its group id.
   * @returns The private link resource.
   */
  getPrivateLinkResource(
    target: FluidRelayServerTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<FluidRelayServerPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<FluidRelayServerPrivateLinkResource>(target, name, options);
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
  ): ConnectionOperation<FluidRelayServerPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<FluidRelayServerPrivateEndpointConnection>(serialized, options);
  }
}
