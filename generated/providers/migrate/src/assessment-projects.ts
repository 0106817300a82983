// Microsoft.Migrate/assessmentProjects, api-version 2024-01-15, 2024-03-03-preview. Generated; do not edit.
// Surface dcf648498e6c633b
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
export type AssessmentProjectApiVersion = "2024-01-15" | "2024-03-03-preview";

/** A resource of type `Microsoft.Migrate/assessmentProjects`: its id, or its names, which are not checked. */
export type AssessmentProjectTarget =
  | string
  | {
      /** Format `uuid`. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      /** Pattern `^[^<>&:\?/#]{1,260}$`. */
      projectName: string;
    };

/** Status of a connection as the service spells it. */
export type AssessmentProjectConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
export type AssessmentProjectProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.Migrate/assessmentProjects`, as the service answers it. */
export interface AssessmentProjectPrivateEndpointConnection {
  /** Format `arm-id`. */
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: AssessmentProjectConnectionProperties;
}

/** `properties` of a connection. */
export interface AssessmentProjectConnectionProperties {
  readonly groupIds?: string[];
  privateEndpoint?: AssessmentProjectPrivateEndpoint;
  privateLinkServiceConnectionState: AssessmentProjectConnectionState;
  readonly provisioningState?: AssessmentProjectProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface AssessmentProjectPrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface AssessmentProjectConnectionState {
  status?: AssessmentProjectConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection may carry. */
export interface AssessmentProjectPrivateEndpointConnectionUpdate {
  properties?: AssessmentProjectConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface AssessmentProjectConnectionUpdateProperties {
  privateLinkServiceConnectionState: AssessmentProjectConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface AssessmentProjectPrivateLinkResource {
  /** Format `arm-id`. */
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: AssessmentProjectPrivateLinkResourceProperties;
}

/** `properties` of a private link resource. */
export interface AssessmentProjectPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
export const assessmentProjectDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Migrate/assessmentProjects",
  apiVersions: ["2024-01-15", "2024-03-03-preview"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Migrate/assessmentProjects/{projectName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnectionOperations_ListByAssessmentProject",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "PrivateEndpointConnectionOperations_Get",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "PrivateEndpointConnectionOperations_Update",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      longRunning: { finalStateVia: "azure-async-operation" },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnectionOperations_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 204],
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResourceOperations_ListByAssessmentProject",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResourceOperations_Get",
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
 * Private endpoint connections of `Microsoft.Migrate/assessmentProjects`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Migrate/assessmentProjects/{projectName}`.
 * Api-version `2024-01-15`, `2024-03-03-preview`; read from `rebuilt/Microsoft.Migrate/assessmentProjects/2024-01-15.json`.
 * Calls reject with `RestError`.
 * Names of connections are declared as pattern `^[^<>&:\?/#]{1,260}$`; not enforced.
 *
 * Differs from the common shape:
 * - This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.
 * - The declared statuses lack Disconnected.
 */
export class AssessmentProjectConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<AssessmentProjectApiVersion> = {}) {
    this.#host = new HostClient(credential, assessmentProjectDescriptor, options);
  }

  /** Lists the connections of a resource. `PrivateEndpointConnectionOperations_ListByAssessmentProject`, `GET …/privateEndpointConnections` (of another api-version) */
  list(
    target: AssessmentProjectTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<AssessmentProjectPrivateEndpointConnection> {
    return this.#host.list<AssessmentProjectPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnectionOperations_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version) */
  get(
    target: AssessmentProjectTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<AssessmentProjectPrivateEndpointConnection> {
    return this.#host.get<AssessmentProjectPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnectionOperations_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version)
   * Can go on after its response; declared: 200, 201, final state via `azure-async-operation`.
   */
  update(
    target: AssessmentProjectTarget,
    connectionName: string,
    body: AssessmentProjectPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<AssessmentProjectPrivateEndpointConnection> {
    return this.#host.update<AssessmentProjectPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: AssessmentProjectTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<AssessmentProjectPrivateEndpointConnection> {
    return this.#host.approve<AssessmentProjectPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: AssessmentProjectTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<AssessmentProjectPrivateEndpointConnection> {
    return this.#host.reject<AssessmentProjectPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnectionOperations_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}` (of another api-version)
   * Complete with its response; declared: 200, 204.
   */
  delete(
    target: AssessmentProjectTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `PrivateLinkResourceOperations_ListByAssessmentProject`, `GET …/privateLinkResources` (of another api-version) */
  listPrivateLinkResources(
    target: AssessmentProjectTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<AssessmentProjectPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<AssessmentProjectPrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResourceOperations_Get`, `GET …/privateLinkResources/{privateLinkResourceName}` (of another api-version) */
  getPrivateLinkResource(
    target: AssessmentProjectTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<AssessmentProjectPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<AssessmentProjectPrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<AssessmentProjectPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<AssessmentProjectPrivateEndpointConnection>(serialized, options);
  }
}
