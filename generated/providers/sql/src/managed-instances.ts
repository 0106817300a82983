// Microsoft.Sql/managedInstances, api-version 2025-01-01, 2025-08-01-preview. Generated; do not edit.
// Surface 91268b966554dcf1
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
export type ManagedInstanceApiVersion = "2025-01-01" | "2025-08-01-preview";

/** A resource of type `Microsoft.Sql/managedInstances`: its id, or its names, which are not checked. */
export type ManagedInstanceTarget =
  | string
  | {
      /** Format `uuid`. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      managedInstanceName: string;
    };

/** Status of a connection as the service spells it. */
export type ManagedInstanceConnectionStatus = string;

/** Provisioning state of a connection as the service spells it. */
export type ManagedInstanceProvisioningState = string;

/** A private endpoint connection of `Microsoft.Sql/managedInstances`, as the service answers it. */
export interface ManagedInstancePrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  properties?: ManagedInstanceConnectionProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** `properties` of a connection. */
export interface ManagedInstanceConnectionProperties {
  privateEndpoint?: ManagedInstancePrivateEndpoint;
  privateLinkServiceConnectionState?: ManagedInstanceConnectionState;
  readonly provisioningState?: ManagedInstanceProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface ManagedInstancePrivateEndpoint {
  id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface ManagedInstanceConnectionState {
  readonly actionsRequired?: string;
  description: string;
  status: ManagedInstanceConnectionStatus;
}

/** What an update of a connection may carry. */
export interface ManagedInstancePrivateEndpointConnectionUpdate {
  properties?: ManagedInstanceConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface ManagedInstanceConnectionUpdateProperties {
  privateEndpoint?: ManagedInstancePrivateEndpoint;
  privateLinkServiceConnectionState?: ManagedInstanceConnectionUpdateState;
}

/** `properties.privateLinkServiceConnectionState` of an update. */
export interface ManagedInstanceConnectionUpdateState {
  description: string;
  status: ManagedInstanceConnectionStatus;
}

/** A private link resource: a group id with its members and zones. */
export interface ManagedInstancePrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly properties?: ManagedInstancePrivateLinkResourceProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** `properties` of a private link resource. */
export interface ManagedInstancePrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  readonly requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
export const managedInstanceDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Sql/managedInstances",
  apiVersions: ["2025-01-01", "2025-08-01-preview"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances/{managedInstanceName}",
  operations: {
    list: {
      operationId: "ManagedInstancePrivateEndpointConnections_ListByManagedInstance",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "ManagedInstancePrivateEndpointConnections_Get",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "ManagedInstancePrivateEndpointConnections_CreateOrUpdate",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202],
      longRunning: { finalStateVia: null },
      body: { id: false, description: "required" },
    },
    delete: {
      operationId: "ManagedInstancePrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: null },
    },
    listPrivateLinkResources: {
      operationId: "ManagedInstancePrivateLinkResources_ListByManagedInstance",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    getPrivateLinkResource: {
      operationId: "ManagedInstancePrivateLinkResources_Get",
      method: "GET",
      path: "/privateLinkResources/{groupName}",
      success: [200],
    },
  },
  status: {},
  provisioning: { Ready: "Succeeded" },
  errors: "arm",
} as const;

/**
 * Private endpoint connections of `Microsoft.Sql/managedInstances`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances/{managedInstanceName}`.
 * Api-version `2025-01-01`, `2025-08-01-preview`; read from `rebuilt/Microsoft.Sql/managedInstances/2025-01-01.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - A description must be sent with every decision.
 * - The status is a plain string without declared values.
 * - The provisioning state is free text; published examples of settled connections have Ready.
 */
export class ManagedInstanceConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<ManagedInstanceApiVersion> = {}) {
    this.#host = new HostClient(credential, managedInstanceDescriptor, options);
  }

  /** Lists the connections of a resource. `ManagedInstancePrivateEndpointConnections_ListByManagedInstance`, `GET …/privateEndpointConnections` */
  list(
    target: ManagedInstanceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ManagedInstancePrivateEndpointConnection> {
    return this.#host.list<ManagedInstancePrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `ManagedInstancePrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: ManagedInstanceTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<ManagedInstancePrivateEndpointConnection> {
    return this.#host.get<ManagedInstancePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `ManagedInstancePrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202.
   */
  update(
    target: ManagedInstanceTarget,
    connectionName: string,
    body: ManagedInstancePrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<ManagedInstancePrivateEndpointConnection> {
    return this.#host.update<ManagedInstancePrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. The service asks for a description. */
  approve(
    target: ManagedInstanceTarget,
    connectionName: string,
    options: DecisionOptions & { description: string },
  ): ConnectionOperation<ManagedInstancePrivateEndpointConnection> {
    return this.#host.approve<ManagedInstancePrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. The service asks for a description. */
  reject(
    target: ManagedInstanceTarget,
    connectionName: string,
    options: DecisionOptions & { description: string },
  ): ConnectionOperation<ManagedInstancePrivateEndpointConnection> {
    return this.#host.reject<ManagedInstancePrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `ManagedInstancePrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202, 204.
   */
  delete(
    target: ManagedInstanceTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `ManagedInstancePrivateLinkResources_ListByManagedInstance`, `GET …/privateLinkResources` */
  listPrivateLinkResources(
    target: ManagedInstanceTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<ManagedInstancePrivateLinkResource> {
    return this.#host.listPrivateLinkResources<ManagedInstancePrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `ManagedInstancePrivateLinkResources_Get`, `GET …/privateLinkResources/{groupName}` */
  getPrivateLinkResource(
    target: ManagedInstanceTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<ManagedInstancePrivateLinkResource> {
    return this.#host.getPrivateLinkResource<ManagedInstancePrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<ManagedInstancePrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<ManagedInstancePrivateEndpointConnection>(serialized, options);
  }
}
