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

/** Api-versions of `microsoft.aadiam/privateLinkForAzureAd` that share this surface. */
export type PrivateLinkForAzureAdApiVersion = "2020-03-01";

/** A resource of type `microsoft.aadiam/privateLinkForAzureAd`: its resource id, or its names. What is declared of the names is not enforced. */
export type PrivateLinkForAzureAdTarget =
  | string
  | {
      subscriptionId?: string;
      /** Declared as 1 to 90 characters, pattern `^[-\w\._\(\)]+$`. */
      resourceGroupName: string;
      policyName: string;
    };

/** Status of a connection as `microsoft.aadiam/privateLinkForAzureAd` spells it. */
export type PrivateLinkForAzureAdConnectionStatus =
  "Approved" | "Pending" | "Rejected" | "Disconnected" | (string & {});

/** Provisioning state of a connection as `microsoft.aadiam/privateLinkForAzureAd` spells it. */
export type PrivateLinkForAzureAdProvisioningState = "Succeeded" | "Provisioning" | "Failed" | (string & {});

/** A private endpoint connection of `microsoft.aadiam/privateLinkForAzureAd`, as the service answers it. */
export interface PrivateLinkForAzureAdPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: PrivateLinkForAzureAdConnectionProperties;
}

/** The `properties` of a connection. */
export interface PrivateLinkForAzureAdConnectionProperties {
  privateEndpoint?: PrivateLinkForAzureAdPrivateEndpoint;
  privateLinkServiceConnectionState?: PrivateLinkForAzureAdConnectionState;
  readonly provisioningState?: PrivateLinkForAzureAdProvisioningState;
  privateLinkConnectionTags?: PrivateLinkForAzureAdPrivateLinkConnectionTags;
}

/** The `properties.privateEndpoint` of a connection. */
export interface PrivateLinkForAzureAdPrivateEndpoint {
  id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface PrivateLinkForAzureAdConnectionState {
  status?: PrivateLinkForAzureAdConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** The `properties.privateLinkConnectionTags` of a connection. */
export interface PrivateLinkForAzureAdPrivateLinkConnectionTags {
  tags?: Record<string, string>;
}

/** What an update of a connection of `microsoft.aadiam/privateLinkForAzureAd` may carry. */
export interface PrivateLinkForAzureAdPrivateEndpointConnectionUpdate {
  properties?: PrivateLinkForAzureAdConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface PrivateLinkForAzureAdConnectionUpdateProperties {
  privateEndpoint?: PrivateLinkForAzureAdPrivateEndpoint;
  privateLinkServiceConnectionState?: PrivateLinkForAzureAdConnectionState;
  privateLinkConnectionTags?: PrivateLinkForAzureAdPrivateLinkConnectionTags;
}

/** A private link resource of `microsoft.aadiam/privateLinkForAzureAd`: a group id with its members and zones. */
export interface PrivateLinkForAzureAdPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: PrivateLinkForAzureAdPrivateLinkResourceProperties;
}

/** The `properties` of a private link resource. */
export interface PrivateLinkForAzureAdPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
}

/** All that the runtime needs of `microsoft.aadiam/privateLinkForAzureAd`. */
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
};

/**
 * Private endpoint connections of `microsoft.aadiam/privateLinkForAzureAd`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/microsoft.aadiam/privateLinkForAzureAd/{policyName}`.
 * Api-version `2020-03-01`; read from `specification/azureactivedirectory/resource-manager/Microsoft.Aadiam/stable/2020-03-01/privateEndpointConnections.json`, `specification/azureactivedirectory/resource-manager/Microsoft.Aadiam/stable/2020-03-01/privateLinkResources.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - The update declares 201 and no 200.
 */
export class PrivateLinkForAzureAdConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: PrivateLinkForAzureAdApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, privateLinkForAzureAdDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnections_ListByPolicyName`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, page by page.
   */
  list(
    target: PrivateLinkForAzureAdTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateLinkForAzureAdPrivateEndpointConnection> {
    return this.#host.list<PrivateLinkForAzureAdPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param connectionName - Declared as 1 to any number of characters; not enforced.
   * @returns The connection.
   */
  get(
    target: PrivateLinkForAzureAdTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<PrivateLinkForAzureAdPrivateEndpointConnection> {
    return this.#host.get<PrivateLinkForAzureAdPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param connectionName - Declared as 1 to any number of characters; not enforced.
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (201 declared).
   */
  update(
    target: PrivateLinkForAzureAdTarget,
    connectionName: string,
    body: PrivateLinkForAzureAdPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<PrivateLinkForAzureAdPrivateEndpointConnection> {
    return this.#host.update<PrivateLinkForAzureAdPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param connectionName - Declared as 1 to any number of characters; not enforced.
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (201 declared).
   */
  approve(
    target: PrivateLinkForAzureAdTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<PrivateLinkForAzureAdPrivateEndpointConnection> {
    return this.#host.approve<PrivateLinkForAzureAdPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param connectionName - Declared as 1 to any number of characters; not enforced.
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (201 declared).
   */
  reject(
    target: PrivateLinkForAzureAdTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<PrivateLinkForAzureAdPrivateEndpointConnection> {
    return this.#host.reject<PrivateLinkForAzureAdPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param connectionName - Declared as 1 to any number of characters; not enforced.
   * @returns An operation to await; it can go on after the response (200, 202, 204 declared).
   */
  delete(
    target: PrivateLinkForAzureAdTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkResources_ListByPrivateLinkPolicy`, `GET …/privateLinkResources`
   *
   * @returns All of them, page by page.
   */
  listPrivateLinkResources(
    target: PrivateLinkForAzureAdTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<PrivateLinkForAzureAdPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<PrivateLinkForAzureAdPrivateLinkResource>(target, options);
  }

  /**
   * Reads one private link resource.
   *
   * `PrivateLinkResources_Get`, `GET …/privateLinkResources/{groupName}`
   *
   * @param name - Name of the private link resource, usually its group id.
   * @returns The private link resource.
   */
  getPrivateLinkResource(
    target: PrivateLinkForAzureAdTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<PrivateLinkForAzureAdPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<PrivateLinkForAzureAdPrivateLinkResource>(target, name, options);
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
  ): ConnectionOperation<PrivateLinkForAzureAdPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<PrivateLinkForAzureAdPrivateEndpointConnection>(serialized, options);
  }
}
