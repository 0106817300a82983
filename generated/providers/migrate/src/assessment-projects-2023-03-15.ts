// Microsoft.Migrate/assessmentProjects, api-version 2023-03-15. Generated; do not edit.
// Surface 57138b3b76c31c61
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
import type {
  AssessmentProjectConnectionProperties,
  AssessmentProjectPrivateEndpointConnectionUpdate,
  AssessmentProjectPrivateLinkResourceProperties,
} from "./assessment-projects.ts";

export type {
  AssessmentProjectConnectionProperties,
  AssessmentProjectConnectionState,
  AssessmentProjectConnectionStatus,
  AssessmentProjectConnectionUpdateProperties,
  AssessmentProjectPrivateEndpoint,
  AssessmentProjectPrivateEndpointConnectionUpdate,
  AssessmentProjectPrivateLinkResourceProperties,
  AssessmentProjectProvisioningState,
} from "./assessment-projects.ts";

/** Api-versions that share this surface. */
export type AssessmentProjectApiVersion = "2023-03-15";

/** A resource of type `Microsoft.Migrate/assessmentProjects`: its id, or its names, which are not checked. */
export type AssessmentProjectTarget =
  | string
  | {
      /** 1 to any number of characters. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      /** Pattern `^[^<>&:\?/#]{1,260}$`. */
      projectName: string;
    };

/** A private endpoint connection of `Microsoft.Migrate/assessmentProjects`, as the service answers it. */
export interface AssessmentProjectPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: AssessmentProjectConnectionProperties;
}

/** A private link resource: a group id with its members and zones. */
export interface AssessmentProjectPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: AssessmentProjectPrivateLinkResourceProperties;
}

/** What the runtime needs to know. */
export const assessmentProjectDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Migrate/assessmentProjects",
  apiVersions: ["2023-03-15"],
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
 * Api-version `2023-03-15`; read from `specification/migrate/resource-manager/Microsoft.Migrate/AssessmentProjects/stable/2023-03-15/migrate.json`.
 * Calls reject with `RestError`.
 * Names of connections are declared as pattern `^[^<>&:\?/#]{1,260}$`; not enforced.
 *
 * Differs from the common shape:
 * - The declared statuses lack Disconnected.
 */
export class AssessmentProjectConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<AssessmentProjectApiVersion> = {}) {
    this.#host = new HostClient(credential, assessmentProjectDescriptor, options);
  }

  /** Lists the connections of a resource. `PrivateEndpointConnectionOperations_ListByAssessmentProject`, `GET …/privateEndpointConnections` */
  list(
    target: AssessmentProjectTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<AssessmentProjectPrivateEndpointConnection> {
    return this.#host.list<AssessmentProjectPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnectionOperations_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: AssessmentProjectTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<AssessmentProjectPrivateEndpointConnection> {
    return this.#host.get<AssessmentProjectPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnectionOperations_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
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
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnectionOperations_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Complete with its response; declared: 200, 204.
   */
  delete(
    target: AssessmentProjectTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `PrivateLinkResourceOperations_ListByAssessmentProject`, `GET …/privateLinkResources` */
  listPrivateLinkResources(
    target: AssessmentProjectTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<AssessmentProjectPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<AssessmentProjectPrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResourceOperations_Get`, `GET …/privateLinkResources/{privateLinkResourceName}` */
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
