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

/** Api-versions of `Microsoft.Migrate/assessmentProjects` that share this surface. */
export type AssessmentProjectApiVersion = "2023-03-15";

/** A resource of type `Microsoft.Migrate/assessmentProjects`: its resource id, or its names. What is declared of the names is not enforced. */
export type AssessmentProjectTarget =
  | string
  | {
      /** Declared as 1 to any number of characters. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters. */
      resourceGroupName: string;
      /** Declared as pattern `^[^<>&:\?/#]{1,260}$`. */
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

/** A private link resource of `Microsoft.Migrate/assessmentProjects`: a group id with its members and zones. */
export interface AssessmentProjectPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: AssessmentProjectPrivateLinkResourceProperties;
}

/** All that the runtime needs of `Microsoft.Migrate/assessmentProjects`. */
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
};

/**
 * Private endpoint connections of `Microsoft.Migrate/assessmentProjects`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Migrate/assessmentProjects/{projectName}`.
 * Api-version `2023-03-15`; read from `specification/migrate/resource-manager/Microsoft.Migrate/AssessmentProjects/stable/2023-03-15/migrate.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - The declared statuses lack Disconnected.
 */
export class AssessmentProjectConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: AssessmentProjectApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, assessmentProjectDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnectionOperations_ListByAssessmentProject`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, page by page.
   */
  list(
    target: AssessmentProjectTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<AssessmentProjectPrivateEndpointConnection> {
    return this.#host.list<AssessmentProjectPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnectionOperations_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param connectionName - Declared as pattern `^[^<>&:\?/#]{1,260}$`; not enforced.
   * @returns The connection.
   */
  get(
    target: AssessmentProjectTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<AssessmentProjectPrivateEndpointConnection> {
    return this.#host.get<AssessmentProjectPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnectionOperations_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param connectionName - Declared as pattern `^[^<>&:\?/#]{1,260}$`; not enforced.
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200, 201 declared, final state via `azure-async-operation`).
   */
  update(
    target: AssessmentProjectTarget,
    connectionName: string,
    body: AssessmentProjectPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<AssessmentProjectPrivateEndpointConnection> {
    return this.#host.update<AssessmentProjectPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnectionOperations_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param connectionName - Declared as pattern `^[^<>&:\?/#]{1,260}$`; not enforced.
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 201 declared, final state via `azure-async-operation`).
   */
  approve(
    target: AssessmentProjectTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<AssessmentProjectPrivateEndpointConnection> {
    return this.#host.approve<AssessmentProjectPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnectionOperations_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param connectionName - Declared as pattern `^[^<>&:\?/#]{1,260}$`; not enforced.
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 201 declared, final state via `azure-async-operation`).
   */
  reject(
    target: AssessmentProjectTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<AssessmentProjectPrivateEndpointConnection> {
    return this.#host.reject<AssessmentProjectPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnectionOperations_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param connectionName - Declared as pattern `^[^<>&:\?/#]{1,260}$`; not enforced.
   * @returns An operation, complete with the response (200, 204 declared).
   */
  delete(
    target: AssessmentProjectTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkResourceOperations_ListByAssessmentProject`, `GET …/privateLinkResources`
   *
   * @returns All of them, page by page.
   */
  listPrivateLinkResources(
    target: AssessmentProjectTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<AssessmentProjectPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<AssessmentProjectPrivateLinkResource>(target, options);
  }

  /**
   * Reads one private link resource.
   *
   * `PrivateLinkResourceOperations_Get`, `GET …/privateLinkResources/{privateLinkResourceName}`
   *
   * @param name - Name of the private link resource, usually its group id.
   * @returns The private link resource.
   */
  getPrivateLinkResource(
    target: AssessmentProjectTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<AssessmentProjectPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<AssessmentProjectPrivateLinkResource>(target, name, options);
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
  ): ConnectionOperation<AssessmentProjectPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<AssessmentProjectPrivateEndpointConnection>(serialized, options);
  }
}
