// Microsoft.PowerPlatform/enterprisePolicies, api-version 2020-10-30-preview. Generated; do not edit.
// Surface 501caa8b08f9c9e2
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
export type EnterprisePolicyApiVersion = "2020-10-30-preview";

/** A resource of type `Microsoft.PowerPlatform/enterprisePolicies`: its id, or its names, which are not checked. */
export type EnterprisePolicyTarget =
  | string
  | {
      /** 1 to any number of characters. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      enterprisePolicyName: string;
    };

/** Status of a connection as the service spells it. */
export type EnterprisePolicyConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
export type EnterprisePolicyProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.PowerPlatform/enterprisePolicies`, as the service answers it. */
export interface EnterprisePolicyPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: EnterprisePolicyConnectionProperties;
  readonly systemData?: SystemData;
}

/** `properties` of a connection. */
export interface EnterprisePolicyConnectionProperties {
  privateEndpoint?: EnterprisePolicyPrivateEndpoint;
  privateLinkServiceConnectionState: EnterprisePolicyConnectionState;
  readonly provisioningState?: EnterprisePolicyProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface EnterprisePolicyPrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface EnterprisePolicyConnectionState {
  status?: EnterprisePolicyConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection may carry. */
export interface EnterprisePolicyPrivateEndpointConnectionUpdate {
  properties?: EnterprisePolicyConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface EnterprisePolicyConnectionUpdateProperties {
  privateLinkServiceConnectionState: EnterprisePolicyConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface EnterprisePolicyPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: EnterprisePolicyPrivateLinkResourceProperties;
}

/** `properties` of a private link resource. */
export interface EnterprisePolicyPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
export const enterprisePolicyDescriptor: HostDescriptor = {
  resourceType: "Microsoft.PowerPlatform/enterprisePolicies",
  apiVersions: ["2020-10-30-preview"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.PowerPlatform/enterprisePolicies/{enterprisePolicyName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_ListByEnterprisePolicy",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: null },
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
      success: [200],
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 204],
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_ListByEnterprisePolicy",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: null },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResources_Get",
      method: "GET",
      path: "/privateLinkResources/{groupName}",
      success: [200],
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
  provisioning: { Succeeded: "Succeeded", Creating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
  errors: "arm",
} as const;

/**
 * Private endpoint connections of `Microsoft.PowerPlatform/enterprisePolicies`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.PowerPlatform/enterprisePolicies/{enterprisePolicyName}`.
 * Api-version `2020-10-30-preview`; read from `specification/powerplatform/resource-manager/Microsoft.PowerPlatform/preview/2020-10-30-preview/privateEndpointConnection.json`, `specification/powerplatform/resource-manager/Microsoft.PowerPlatform/preview/2020-10-30-preview/privateLinkResources.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - The declared statuses lack Disconnected.
 */
export class EnterprisePolicyConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<EnterprisePolicyApiVersion> = {}) {
    this.#host = new HostClient(credential, enterprisePolicyDescriptor, options);
  }

  /**
   * Lists the connections of a resource. `PrivateEndpointConnections_ListByEnterprisePolicy`, `GET …/privateEndpointConnections`
   * In one page; a next link is followed if one comes.
   */
  list(
    target: EnterprisePolicyTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<EnterprisePolicyPrivateEndpointConnection> {
    return this.#host.list<EnterprisePolicyPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: EnterprisePolicyTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<EnterprisePolicyPrivateEndpointConnection> {
    return this.#host.get<EnterprisePolicyPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Complete with its response; declared: 200.
   */
  update(
    target: EnterprisePolicyTarget,
    connectionName: string,
    body: EnterprisePolicyPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<EnterprisePolicyPrivateEndpointConnection> {
    return this.#host.update<EnterprisePolicyPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: EnterprisePolicyTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<EnterprisePolicyPrivateEndpointConnection> {
    return this.#host.approve<EnterprisePolicyPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: EnterprisePolicyTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<EnterprisePolicyPrivateEndpointConnection> {
    return this.#host.reject<EnterprisePolicyPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Complete with its response; declared: 200, 204.
   */
  delete(
    target: EnterprisePolicyTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `PrivateLinkResources_ListByEnterprisePolicy`, `GET …/privateLinkResources`
   * In one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: EnterprisePolicyTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<EnterprisePolicyPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<EnterprisePolicyPrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResources_Get`, `GET …/privateLinkResources/{groupName}` */
  getPrivateLinkResource(
    target: EnterprisePolicyTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<EnterprisePolicyPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<EnterprisePolicyPrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<EnterprisePolicyPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<EnterprisePolicyPrivateEndpointConnection>(serialized, options);
  }
}
