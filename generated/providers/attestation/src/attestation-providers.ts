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

/** Api-versions of `Microsoft.Attestation/attestationProviders` that share this surface. */
export type AttestationProviderApiVersion = "2021-06-01";

/** A resource of type `Microsoft.Attestation/attestationProviders`: its resource id, or its names. What is declared of the names is not enforced. */
export type AttestationProviderTarget =
  | string
  | {
      /** Declared as 1 to any number of characters. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters. */
      resourceGroupName: string;
      /** Declared as pattern `^[a-zA-Z0-9-]{3,24}$`. */
      providerName: string;
    };

/** Status of a connection as `Microsoft.Attestation/attestationProviders` spells it. */
export type AttestationProviderConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as `Microsoft.Attestation/attestationProviders` spells it. */
export type AttestationProviderProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.Attestation/attestationProviders`, as the service answers it. */
export interface AttestationProviderPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: AttestationProviderConnectionProperties;
}

/** The `properties` of a connection. */
export interface AttestationProviderConnectionProperties {
  privateEndpoint?: AttestationProviderPrivateEndpoint;
  privateLinkServiceConnectionState: AttestationProviderConnectionState;
  readonly provisioningState?: AttestationProviderProvisioningState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface AttestationProviderPrivateEndpoint {
  readonly id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface AttestationProviderConnectionState {
  status?: AttestationProviderConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection of `Microsoft.Attestation/attestationProviders` may carry. */
export interface AttestationProviderPrivateEndpointConnectionUpdate {
  properties?: AttestationProviderConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface AttestationProviderConnectionUpdateProperties {
  privateLinkServiceConnectionState: AttestationProviderConnectionState;
}

/** A private link resource of `Microsoft.Attestation/attestationProviders`: a group id with its members and zones. */
export interface AttestationProviderPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  properties?: AttestationProviderPrivateLinkResourceProperties;
}

/** The `properties` of a private link resource. */
export interface AttestationProviderPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** All that the runtime needs of `Microsoft.Attestation/attestationProviders`. */
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
};

/**
 * Private endpoint connections of `Microsoft.Attestation/attestationProviders`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Attestation/attestationProviders/{providerName}`.
 * Api-version `2021-06-01`; read from `specification/attestation/resource-manager/Microsoft.Attestation/stable/2021-06-01/attestation.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - The definition has no operation that reads one private link resource.
 * - The declared statuses lack Disconnected.
 */
export class AttestationProviderConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: AttestationProviderApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, attestationProviderDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  list(
    target: AttestationProviderTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<AttestationProviderPrivateEndpointConnection> {
    return this.#host.list<AttestationProviderPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns The connection.
   */
  get(
    target: AttestationProviderTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<AttestationProviderPrivateEndpointConnection> {
    return this.#host.get<AttestationProviderPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param body - Sent as it is.
   * @returns An operation, complete with the response (200 declared).
   */
  update(
    target: AttestationProviderTarget,
    connectionName: string,
    body: AttestationProviderPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<AttestationProviderPrivateEndpointConnection> {
    return this.#host.update<AttestationProviderPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation, complete with the response (200 declared).
   */
  approve(
    target: AttestationProviderTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<AttestationProviderPrivateEndpointConnection> {
    return this.#host.approve<AttestationProviderPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnections_Create`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation, complete with the response (200 declared).
   */
  reject(
    target: AttestationProviderTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<AttestationProviderPrivateEndpointConnection> {
    return this.#host.reject<AttestationProviderPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns An operation, complete with the response (200, 204 declared).
   */
  delete(
    target: AttestationProviderTarget,
    connectionName: string,
    options: UpdateOptions = {},
  ): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkResources_ListByProvider`, `GET …/privateLinkResources`
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: AttestationProviderTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<AttestationProviderPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<AttestationProviderPrivateLinkResource>(target, options);
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
  ): ConnectionOperation<AttestationProviderPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<AttestationProviderPrivateEndpointConnection>(serialized, options);
  }
}
