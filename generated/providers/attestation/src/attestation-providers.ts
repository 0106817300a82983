// Microsoft.Attestation/attestationProviders, api-version 2021-06-01. Generated; do not edit.
// Surface 9db3d01e8e4b9618
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
export type AttestationProviderApiVersion = "2021-06-01";

/** A resource of type `Microsoft.Attestation/attestationProviders`: its id, or its names, which are not checked. */
export type AttestationProviderTarget =
  | string
  | {
      /** 1 to any number of characters. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      /** Pattern `^[a-zA-Z0-9-]{3,24}$`. */
      providerName: string;
    };

/** Status of a connection as the service spells it. */
export type AttestationProviderConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
export type AttestationProviderProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.Attestation/attestationProviders`, as the service answers it. */
export interface AttestationProviderPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: AttestationProviderConnectionProperties;
}

/** `properties` of a connection. */
export interface AttestationProviderConnectionProperties {
  privateEndpoint?: AttestationProviderPrivateEndpoint;
  privateLinkServiceConnectionState: AttestationProviderConnectionState;
  readonly provisioningState?: AttestationProviderProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface AttestationProviderPrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface AttestationProviderConnectionState {
  status?: AttestationProviderConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection may carry. */
export interface AttestationProviderPrivateEndpointConnectionUpdate {
  properties?: AttestationProviderConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface AttestationProviderConnectionUpdateProperties {
  privateLinkServiceConnectionState: AttestationProviderConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface AttestationProviderPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: AttestationProviderPrivateLinkResourceProperties;
}

/** `properties` of a private link resource. */
export interface AttestationProviderPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
export const attestationProviderDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Attestation/attestationProviders",
  apiVersions: ["2021-06-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Attestation/attestationProviders/{providerName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_List",
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
      operationId: "PrivateEndpointConnections_Create",
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
      operationId: "PrivateLinkResources_ListByProvider",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: null },
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
  provisioning: { Succeeded: "Succeeded", Creating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
  errors: "arm",
} as const;

/**
 * Private endpoint connections of `Microsoft.Attestation/attestationProviders`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Attestation/attestationProviders/{providerName}`.
 * Api-version `2021-06-01`; read from `specification/attestation/resource-manager/Microsoft.Attestation/stable/2021-06-01/attestation.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - The definition has no operation that reads one private link resource.
 * - The declared statuses lack Disconnected.
 */
export class AttestationProviderConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<AttestationProviderApiVersion> = {}) {
    this.#host = new HostClient(credential, attestationProviderDescriptor, options);
  }

  /**
   * Lists the connections of a resource. `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections`
   * In one page; a next link is followed if one comes.
   */
  list(
    target: AttestationProviderTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<AttestationProviderPrivateEndpointConnection> {
    return this.#host.list<AttestationProviderPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(
    target: AttestationProviderTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<AttestationProviderPrivateEndpointConnection> {
    return this.#host.get<AttestationProviderPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Complete with its response; declared: 200.
   */
  update(
    target: AttestationProviderTarget,
    connectionName: string,
    body: AttestationProviderPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<AttestationProviderPrivateEndpointConnection> {
    return this.#host.update<AttestationProviderPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: AttestationProviderTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<AttestationProviderPrivateEndpointConnection> {
    return this.#host.approve<AttestationProviderPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: AttestationProviderTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<AttestationProviderPrivateEndpointConnection> {
    return this.#host.reject<AttestationProviderPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Complete with its response; declared: 200, 204.
   */
  delete(
    target: AttestationProviderTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `PrivateLinkResources_ListByProvider`, `GET …/privateLinkResources`
   * In one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: AttestationProviderTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<AttestationProviderPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<AttestationProviderPrivateLinkResource>(target, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<AttestationProviderPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<AttestationProviderPrivateEndpointConnection>(serialized, options);
  }
}
