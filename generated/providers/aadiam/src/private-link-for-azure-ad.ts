// microsoft.aadiam/privateLinkForAzureAd, api-version 2020-03-01. Generated; do not edit.
// Surface 16c367bbe06b47a2
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

/** Api-versions that share this surface. */
export type PrivateLinkForAzureAdApiVersion = "2020-03-01";

/** A resource of type `microsoft.aadiam/privateLinkForAzureAd`: its id, or its names, which are not checked. */
export type PrivateLinkForAzureAdTarget =
  | string
  | {
      subscriptionId?: string;
      /** 1 to 90 characters, pattern `^[-\w\._\(\)]+$`. */
      resourceGroupName: string;
      policyName: string;
    };

/** Status of a connection as the service spells it. */
export type PrivateLinkForAzureAdConnectionStatus =
  "Approved" | "Pending" | "Rejected" | "Disconnected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
export type PrivateLinkForAzureAdProvisioningState = "Succeeded" | "Provisioning" | "Failed" | (string & {});

/** A private endpoint connection of `microsoft.aadiam/privateLinkForAzureAd`, as the service answers it. */
export interface PrivateLinkForAzureAdPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: PrivateLinkForAzureAdConnectionProperties;
}

/** `properties` of a connection. */
export interface PrivateLinkForAzureAdConnectionProperties {
  privateEndpoint?: PrivateLinkForAzureAdPrivateEndpoint;
  privateLinkServiceConnectionState?: PrivateLinkForAzureAdConnectionState;
  readonly provisioningState?: PrivateLinkForAzureAdProvisioningState;
  privateLinkConnectionTags?: PrivateLinkForAzureAdPrivateLinkConnectionTags;
}

/** `properties.privateEndpoint` of a connection. */
export interface PrivateLinkForAzureAdPrivateEndpoint {
  id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface PrivateLinkForAzureAdConnectionState {
  status?: PrivateLinkForAzureAdConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** `properties.privateLinkConnectionTags` of a connection. */
export interface PrivateLinkForAzureAdPrivateLinkConnectionTags {
  tags?: Record<string, string>;
}

/** What an update of a connection may carry. */
export interface PrivateLinkForAzureAdPrivateEndpointConnectionUpdate {
  properties?: PrivateLinkForAzureAdConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface PrivateLinkForAzureAdConnectionUpdateProperties {
  privateEndpoint?: PrivateLinkForAzureAdPrivateEndpoint;
  privateLinkServiceConnectionState?: PrivateLinkForAzureAdConnectionState;
  privateLinkConnectionTags?: PrivateLinkForAzureAdPrivateLinkConnectionTags;
}

/** A private link resource: a group id with its members and zones. */
export interface PrivateLinkForAzureAdPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: PrivateLinkForAzureAdPrivateLinkResourceProperties;
}

/** `properties` of a private link resource. */
export interface PrivateLinkForAzureAdPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
}

/** What the runtime needs to know. */
export const privateLinkForAzureAdDescriptor: HostDescriptor = {
  resourceType: "microsoft.aadiam/privateLinkForAzureAd",
  apiVersions: ["2020-03-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/microsoft.aadiam/privateLinkForAzureAd/{policyName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_ListByPolicyName",
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
      operationId: "PrivateEndpointConnections_Create",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [201],
      longRunning: { finalStateVia: null },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: null },
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_ListByPrivateLinkPolicy",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResources_Get",
      method: "GET",
      path: "/privateLinkResources/{groupName}",
      success: [200],
    },
  },
  status: { Approved: "Approved", Pending: "Pending", Rejected: "Rejected", Disconnected: "Disconnected" },
  provisioning: { Succeeded: "Succeeded", Provisioning: "InProgress", Failed: "Failed" },
  errors: "arm",
} as const;

/**
 * Private endpoint connections of `microsoft.aadiam/privateLinkForAzureAd`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/microsoft.aadiam/privateLinkForAzureAd/{policyName}`.
 * Api-version `2020-03-01`; read from `specification/azureactivedirectory/resource-manager/Microsoft.Aadiam/stable/2020-03-01/privateEndpointConnections.json`, `specification/azureactivedirectory/resource-manager/Microsoft.Aadiam/stable/2020-03-01/privateLinkResources.json`.
 * Calls reject with `RestError`.
 * Names of connections are declared as 1 to any number of characters; not enforced.
 *
 * Differs from the common shape:
 * - The update declares 201 and no 200.
 */
export class PrivateLinkForAzureAdConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<PrivateLinkForAzureAdApiVersion> = {}) {
    this.#host = new HostClient(credential, privateLinkForAzureAdDescriptor, options);
  }

  /** Lists the connections of a resource. `PrivateEndpointConnections_ListByPolicyName`, `GET …/privateEndpointConnections` */
  list(
    target: PrivateLinkForAzureAdTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateLinkForAzureAdPrivateEndpointConnection> {
    return this.#host.list<PrivateLinkForAzureAdPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: PrivateLinkForAzureAdTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<PrivateLinkForAzureAdPrivateEndpointConnection> {
    return this.#host.get<PrivateLinkForAzureAdPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 201.
   */
  update(
    target: PrivateLinkForAzureAdTarget,
    connectionName: string,
    body: PrivateLinkForAzureAdPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<PrivateLinkForAzureAdPrivateEndpointConnection> {
    return this.#host.update<PrivateLinkForAzureAdPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: PrivateLinkForAzureAdTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<PrivateLinkForAzureAdPrivateEndpointConnection> {
    return this.#host.approve<PrivateLinkForAzureAdPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: PrivateLinkForAzureAdTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<PrivateLinkForAzureAdPrivateEndpointConnection> {
    return this.#host.reject<PrivateLinkForAzureAdPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202, 204.
   */
  delete(
    target: PrivateLinkForAzureAdTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /** Lists the group ids to connect to. `PrivateLinkResources_ListByPrivateLinkPolicy`, `GET …/privateLinkResources` */
  listPrivateLinkResources(
    target: PrivateLinkForAzureAdTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateLinkForAzureAdPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<PrivateLinkForAzureAdPrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResources_Get`, `GET …/privateLinkResources/{groupName}` */
  getPrivateLinkResource(
    target: PrivateLinkForAzureAdTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<PrivateLinkForAzureAdPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<PrivateLinkForAzureAdPrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<PrivateLinkForAzureAdPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<PrivateLinkForAzureAdPrivateEndpointConnection>(serialized, options);
  }
}
