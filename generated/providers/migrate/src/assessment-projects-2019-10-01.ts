// Microsoft.Migrate/assessmentprojects, api-version 2019-10-01. Generated; do not edit.
// Surface 0265c0033790db63
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
  TokenCredential,
  UpdateOptions,
} from "@pecgen/core/codegen/v1";
import type { AssessmentProjectPrivateEndpoint } from "./assessment-projects.ts";

export type { AssessmentProjectPrivateEndpoint } from "./assessment-projects.ts";

/** Api-versions that share this surface. */
export type AssessmentProjectApiVersion = "2019-10-01";

/** A resource of type `Microsoft.Migrate/assessmentprojects`: its id, or its names, which are not checked. */
export type AssessmentProjectTarget =
  | string
  | {
      subscriptionId?: string;
      resourceGroupName: string;
      projectName: string;
    };

/** Status of a connection as the service spells it. */
export type AssessmentProjectConnectionStatus = "Approved" | "Pending" | "Rejected" | "Disconnected";

/** Provisioning state of a connection as the service spells it. */
export type AssessmentProjectProvisioningState = "Accepted" | "InProgress" | "Succeeded" | "Failed";

/** A private endpoint connection of `Microsoft.Migrate/assessmentprojects`, as the service answers it. */
export interface AssessmentProjectPrivateEndpointConnection {
  readonly name?: string;
  readonly type?: string;
  eTag?: string;
  readonly id?: string;
  properties: AssessmentProjectConnectionProperties;
}

/** `properties` of a connection. */
export interface AssessmentProjectConnectionProperties {
  readonly provisioningState?: AssessmentProjectProvisioningState;
  readonly privateEndpoint?: AssessmentProjectPrivateEndpoint;
  privateLinkServiceConnectionState?: AssessmentProjectConnectionState;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface AssessmentProjectConnectionState {
  status?: AssessmentProjectConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection may carry. */
export interface AssessmentProjectPrivateEndpointConnectionUpdate {
  eTag?: string;
  properties: AssessmentProjectConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface AssessmentProjectConnectionUpdateProperties {
  privateLinkServiceConnectionState?: AssessmentProjectConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface AssessmentProjectPrivateLinkResource {
  readonly name?: string;
  readonly type?: string;
  readonly id?: string;
  readonly properties?: AssessmentProjectPrivateLinkResourceProperties;
}

/** `properties` of a private link resource. */
export interface AssessmentProjectPrivateLinkResourceProperties {
  readonly requiredMembers?: string[];
  readonly requiredZoneNames?: string[];
  readonly groupId?: string;
}

/** What the runtime needs to know. */
export const assessmentProjectDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Migrate/assessmentprojects",
  apiVersions: ["2019-10-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Migrate/assessmentprojects/{projectName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnection_ListByProject",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "PrivateEndpointConnection_Get",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "PrivateEndpointConnection_Update",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202],
      longRunning: { finalStateVia: null },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnection_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 204],
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResource_ListByProject",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResource_Get",
      method: "GET",
      path: "/privateLinkResources/{privateLinkResourceName}",
      success: [200],
    },
  },
  status: { Approved: "Approved", Pending: "Pending", Rejected: "Rejected", Disconnected: "Disconnected" },
  provisioning: { Accepted: "InProgress", InProgress: "InProgress", Succeeded: "Succeeded", Failed: "Failed" },
  errors: "arm",
} as const;

/**
 * Private endpoint connections of `Microsoft.Migrate/assessmentprojects`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Migrate/assessmentprojects/{projectName}`.
 * Api-version `2019-10-01`; read from `specification/migrate/resource-manager/Microsoft.Migrate/AssessmentProjects/stable/2019-10-01/migrate.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - The list does not declare a next link, though its model has one; it is followed.
 * - Private link resources do not declare a next link, though their model has one; it is followed.
 * - The update can go on after its response although it is not flagged as long-running.
 * - The statuses are declared as closed; other values are read all the same.
 */
export class AssessmentProjectConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<AssessmentProjectApiVersion> = {}) {
    this.#host = new HostClient(credential, assessmentProjectDescriptor, options);
  }

  /** Lists the connections of a resource. `PrivateEndpointConnection_ListByProject`, `GET …/privateEndpointConnections` */
  list(
    target: AssessmentProjectTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<AssessmentProjectPrivateEndpointConnection> {
    return this.#host.list<AssessmentProjectPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnection_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: AssessmentProjectTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<AssessmentProjectPrivateEndpointConnection> {
    return this.#host.get<AssessmentProjectPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnection_Update`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202.
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
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnection_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Complete with its response; declared: 200, 204.
   */
  delete(
    target: AssessmentProjectTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `PrivateLinkResource_ListByProject`, `GET …/privateLinkResources` */
  listPrivateLinkResources(
    target: AssessmentProjectTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<AssessmentProjectPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<AssessmentProjectPrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResource_Get`, `GET …/privateLinkResources/{privateLinkResourceName}` */
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
