// Microsoft.Web/hostingEnvironments, api-version 2025-05-01. Generated; do not edit.
// Surface 98cc97eee98c81bd
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
export type HostingEnvironmentApiVersion = "2025-05-01";

/** A resource of type `Microsoft.Web/hostingEnvironments`: its id, or its names, which are not checked. */
export type HostingEnvironmentTarget =
  | string
  | {
      /** Format `uuid`. */
      subscriptionId?: string;
      /** 1 to 90 characters, pattern `^[-\w\._\(\)]+[^\.]$`. */
      resourceGroupName: string;
      name: string;
    };

/** Status of a connection as the service spells it. */
export type HostingEnvironmentConnectionStatus = string;

/** Provisioning state of a connection as the service spells it. */
export type HostingEnvironmentProvisioningState = string;

/** A private endpoint connection of `Microsoft.Web/hostingEnvironments`, as the service answers it. */
export interface HostingEnvironmentPrivateEndpointConnection {
  readonly id?: string;
  kind?: string;
  readonly name?: string;
  properties?: HostingEnvironmentConnectionProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** `properties` of a connection. */
export interface HostingEnvironmentConnectionProperties {
  ipAddresses?: string[];
  privateEndpoint?: HostingEnvironmentPrivateEndpoint;
  privateLinkServiceConnectionState?: HostingEnvironmentConnectionState;
  readonly provisioningState?: HostingEnvironmentProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface HostingEnvironmentPrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface HostingEnvironmentConnectionState {
  actionsRequired?: string;
  description?: string;
  status?: HostingEnvironmentConnectionStatus;
}

/** What an update of a connection may carry. */
export interface HostingEnvironmentPrivateEndpointConnectionUpdate {
  kind?: string;
  properties?: HostingEnvironmentConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface HostingEnvironmentConnectionUpdateProperties {
  ipAddresses?: string[];
  privateLinkServiceConnectionState?: HostingEnvironmentConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface HostingEnvironmentPrivateLinkResource {
  id: string;
  name: string;
  properties: HostingEnvironmentPrivateLinkResourceProperties;
  type: string;
}

/** `properties` of a private link resource. */
export interface HostingEnvironmentPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  readonly requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
export const hostingEnvironmentDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Web/hostingEnvironments",
  apiVersions: ["2025-05-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/hostingEnvironments/{name}",
  operations: {
    list: {
      operationId: "AppServiceEnvironments_GetPrivateEndpointConnectionList",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "AppServiceEnvironments_GetPrivateEndpointConnection",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "AppServiceEnvironments_ApproveOrRejectPrivateEndpointConnection",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202],
      longRunning: { finalStateVia: null },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "AppServiceEnvironments_DeletePrivateEndpointConnection",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: null },
    },
    listPrivateLinkResources: {
      operationId: "AppServiceEnvironments_GetPrivateLinkResources",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: null },
    },
  },
  status: { Disconnecting: "Unrecognized" },
  provisioning: { Pending: "InProgress" },
  errors: "arm",
} as const;

/**
 * Private endpoint connections of `Microsoft.Web/hostingEnvironments`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/hostingEnvironments/{name}`.
 * Api-version `2025-05-01`; read from `rebuilt/Microsoft.Web/hostingEnvironments/2025-05-01.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The definition has no operation that reads one private link resource.
 * - The status is a plain string without declared values.
 * - The status is free text; published examples have Disconnecting, a connection on its way out that is not Disconnected yet.
 * - The provisioning state is free text; published examples have Pending for a change under way.
 */
export class HostingEnvironmentConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<HostingEnvironmentApiVersion> = {}) {
    this.#host = new HostClient(credential, hostingEnvironmentDescriptor, options);
  }

  /** Lists the connections of a resource. `AppServiceEnvironments_GetPrivateEndpointConnectionList`, `GET …/privateEndpointConnections` */
  list(
    target: HostingEnvironmentTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<HostingEnvironmentPrivateEndpointConnection> {
    return this.#host.list<HostingEnvironmentPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `AppServiceEnvironments_GetPrivateEndpointConnection`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: HostingEnvironmentTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<HostingEnvironmentPrivateEndpointConnection> {
    return this.#host.get<HostingEnvironmentPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `AppServiceEnvironments_ApproveOrRejectPrivateEndpointConnection`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202.
   */
  update(
    target: HostingEnvironmentTarget,
    connectionName: string,
    body: HostingEnvironmentPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<HostingEnvironmentPrivateEndpointConnection> {
    return this.#host.update<HostingEnvironmentPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: HostingEnvironmentTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<HostingEnvironmentPrivateEndpointConnection> {
    return this.#host.approve<HostingEnvironmentPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: HostingEnvironmentTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<HostingEnvironmentPrivateEndpointConnection> {
    return this.#host.reject<HostingEnvironmentPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `AppServiceEnvironments_DeletePrivateEndpointConnection`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202, 204.
   */
  delete(
    target: HostingEnvironmentTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `AppServiceEnvironments_GetPrivateLinkResources`, `GET …/privateLinkResources`
   * In one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: HostingEnvironmentTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<HostingEnvironmentPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<HostingEnvironmentPrivateLinkResource>(target, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<HostingEnvironmentPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<HostingEnvironmentPrivateEndpointConnection>(serialized, options);
  }
}
