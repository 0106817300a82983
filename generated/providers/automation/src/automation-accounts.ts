// Microsoft.Automation/automationAccounts, api-version 2024-10-23. Generated; do not edit.
// Surface f3712828b6987ac9
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
export type AutomationAccountApiVersion = "2024-10-23";

/** A resource of type `Microsoft.Automation/automationAccounts`: its id, or its names, which are not checked. */
export type AutomationAccountTarget =
  | string
  | {
      subscriptionId?: string;
      /** 1 to 90 characters, pattern `^[-\w\._]+$`. */
      resourceGroupName: string;
      automationAccountName: string;
    };

/** Status of a connection as the service spells it. */
export type AutomationAccountConnectionStatus = string;

/** A private endpoint connection of `Microsoft.Automation/automationAccounts`, as the service answers it. */
export interface AutomationAccountPrivateEndpointConnection {
  /** Format `arm-id`. */
  readonly id?: string;
  readonly name?: string;
  properties?: AutomationAccountConnectionProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** `properties` of a connection. */
export interface AutomationAccountConnectionProperties {
  groupIds?: string[];
  privateEndpoint?: AutomationAccountPrivateEndpoint;
  privateLinkServiceConnectionState?: AutomationAccountConnectionState;
}

/** `properties.privateEndpoint` of a connection. */
export interface AutomationAccountPrivateEndpoint {
  id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface AutomationAccountConnectionState {
  readonly actionsRequired?: string;
  description?: string;
  status?: AutomationAccountConnectionStatus;
}

/** What an update of a connection may carry. */
export interface AutomationAccountPrivateEndpointConnectionUpdate {
  properties?: AutomationAccountConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface AutomationAccountConnectionUpdateProperties {
  groupIds?: string[];
  privateEndpoint?: AutomationAccountPrivateEndpoint;
  privateLinkServiceConnectionState?: AutomationAccountConnectionUpdateState;
}

/** `properties.privateLinkServiceConnectionState` of an update. */
export interface AutomationAccountConnectionUpdateState {
  description?: string;
  status?: AutomationAccountConnectionStatus;
}

/** A private link resource: a group id with its members and zones. */
export interface AutomationAccountPrivateLinkResource {
  /** Format `arm-id`. */
  readonly id?: string;
  readonly name?: string;
  properties?: AutomationAccountPrivateLinkResourceProperties;
  readonly systemData?: SystemData;
  readonly type?: string;
}

/** `properties` of a private link resource. */
export interface AutomationAccountPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
}

/** What the runtime needs to know. */
export const automationAccountDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Automation/automationAccounts",
  apiVersions: ["2024-10-23"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Automation/automationAccounts/{automationAccountName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_ListByAutomationAccount",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "PrivateEndpointConnections_Get",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "PrivateEndpointConnections_CreateOrUpdate",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202],
      longRunning: { finalStateVia: null },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [202, 204],
      longRunning: { finalStateVia: null },
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_Automation",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
  },
  status: {},
  provisioning: null,
  errors: "flat",
} as const;

/**
 * Private endpoint connections of `Microsoft.Automation/automationAccounts`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Automation/automationAccounts/{automationAccountName}`.
 * Api-version `2024-10-23`; read from `rebuilt/Microsoft.Automation/automationAccounts/2024-10-23.json`.
 * Calls reject with `RestError`; its errors are declared without an envelope.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The definition has no operation that reads one private link resource.
 * - The status is a plain string without declared values.
 * - Connections have no provisioning state.
 * - Errors are declared without the error envelope of Azure Resource Manager.
 */
export class AutomationAccountConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<AutomationAccountApiVersion> = {}) {
    this.#host = new HostClient(credential, automationAccountDescriptor, options);
  }

  /** Lists the connections of a resource. `PrivateEndpointConnections_ListByAutomationAccount`, `GET …/privateEndpointConnections` */
  list(
    target: AutomationAccountTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<AutomationAccountPrivateEndpointConnection> {
    return this.#host.list<AutomationAccountPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: AutomationAccountTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<AutomationAccountPrivateEndpointConnection> {
    return this.#host.get<AutomationAccountPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202.
   */
  update(
    target: AutomationAccountTarget,
    connectionName: string,
    body: AutomationAccountPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<AutomationAccountPrivateEndpointConnection> {
    return this.#host.update<AutomationAccountPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: AutomationAccountTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<AutomationAccountPrivateEndpointConnection> {
    return this.#host.approve<AutomationAccountPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: AutomationAccountTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<AutomationAccountPrivateEndpointConnection> {
    return this.#host.reject<AutomationAccountPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 202, 204.
   */
  delete(
    target: AutomationAccountTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `PrivateLinkResources_Automation`, `GET …/privateLinkResources` */
  listPrivateLinkResources(
    target: AutomationAccountTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<AutomationAccountPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<AutomationAccountPrivateLinkResource>(target, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<AutomationAccountPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<AutomationAccountPrivateEndpointConnection>(serialized, options);
  }
}
