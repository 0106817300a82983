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

/** Api-versions that share this surface. */
export type FluidRelayServerApiVersion = "2025-06-20-preview";

/** A resource of type `Microsoft.FluidRelay/fluidRelayServers`: its id, or its names, which are not checked. */
export type FluidRelayServerTarget =
  | string
  | {
      /** Format `uuid`. */
      subscriptionId?: string;
      resourceGroup: string;
      fluidRelayServerName: string;
    };

/** Status of a connection as the service spells it. */
export type FluidRelayServerConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
export type FluidRelayServerProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.FluidRelay/fluidRelayServers`, as the service answers it. */
export interface FluidRelayServerPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: FluidRelayServerConnectionProperties;
  readonly systemData?: SystemData;
}

/** `properties` of a connection. */
export interface FluidRelayServerConnectionProperties {
  readonly groupIds?: string[];
  privateEndpoint?: FluidRelayServerPrivateEndpoint;
  privateLinkServiceConnectionState: FluidRelayServerConnectionState;
  readonly provisioningState?: FluidRelayServerProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface FluidRelayServerPrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface FluidRelayServerConnectionState {
  status?: FluidRelayServerConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection may carry. */
export interface FluidRelayServerPrivateEndpointConnectionUpdate {
  properties?: FluidRelayServerConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface FluidRelayServerConnectionUpdateProperties {
  privateLinkServiceConnectionState: FluidRelayServerConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface FluidRelayServerPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly properties?: FluidRelayServerPrivateLinkResourceProperties;
  readonly systemData?: SystemData;
}

/** `properties` of a private link resource. */
export interface FluidRelayServerPrivateLinkResourceProperties {
  readonly provisioningState?: FluidRelayServerProvisioningState;
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
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
} as const;

/**
 * Private endpoint connections of `Microsoft.FluidRelay/fluidRelayServers`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroup}/providers/Microsoft.FluidRelay/fluidRelayServers/{fluidRelayServerName}`.
 * Api-version `2025-06-20-preview`; read from `rebuilt/Microsoft.FluidRelay/fluidRelayServers/2025-06-20-preview.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The declared statuses lack Disconnected.
 */
export class FluidRelayServerConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<FluidRelayServerApiVersion> = {}) {
    this.#host = new HostClient(credential, fluidRelayServerDescriptor, options);
  }

  /**
   * Lists the connections of a resource. `FluidRelayPrivateEndpoint_ListPrivateEndpointConnections`, `GET …/privateEndpointConnections`
   * In one page; a next link is followed if one comes.
   */
  list(
    target: FluidRelayServerTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<FluidRelayServerPrivateEndpointConnection> {
    return this.#host.list<FluidRelayServerPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `FluidRelayPrivateEndpoint_GetPrivateEndpointConnection`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: FluidRelayServerTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<FluidRelayServerPrivateEndpointConnection> {
    return this.#host.get<FluidRelayServerPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `FluidRelayPrivateEndpoint_CreatePrivateEndpointConnections`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 201.
   */
  update(
    target: FluidRelayServerTarget,
    connectionName: string,
    body: FluidRelayServerPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<FluidRelayServerPrivateEndpointConnection> {
    return this.#host.update<FluidRelayServerPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: FluidRelayServerTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<FluidRelayServerPrivateEndpointConnection> {
    return this.#host.approve<FluidRelayServerPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: FluidRelayServerTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<FluidRelayServerPrivateEndpointConnection> {
    return this.#host.reject<FluidRelayServerPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `FluidRelayPrivateEndpoint_DeletePrivateEndpointConnections`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 202, 204.
   */
  delete(
    target: FluidRelayServerTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `FluidRelayPrivateEndpoint_ListPrivateLinkResources`, `GET …/privateLinkResources`
   * In one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: FluidRelayServerTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<FluidRelayServerPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<FluidRelayServerPrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `FluidRelayPrivateEndpoint_GetPrivateLinkResource`, `GET …/privateLinkResources/{privateLinkResourceName}` */
  getPrivateLinkResource(
    target: FluidRelayServerTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<FluidRelayServerPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<FluidRelayServerPrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<FluidRelayServerPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<FluidRelayServerPrivateEndpointConnection>(serialized, options);
  }
}
