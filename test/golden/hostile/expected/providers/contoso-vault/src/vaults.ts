// Contoso.Vault/vaults, api-version 2030-01-01. Generated; do not edit.
// Surface ae2fc9c86f359cea
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

/** Api-versions of `Contoso.Vault/vaults` that share this surface. */
export type VaultApiVersion = "2030-01-01";

/** A resource of type `Contoso.Vault/vaults`: its resource id, or its names. What is declared of the names is not enforced. */
export type VaultTarget =
  | string
  | {
      /** Declared as format `uuid`. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters. */
      resourceGroupName: string;
      "vault*Name": string;
    };

/** Status of a connection as `Contoso.Vault/vaults` spells it. */
export type VaultConnectionStatus =
  | "Pending"
  | '*/ alert(1); /* `${alert(1)}` <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "'
  | "|cell\\|"
  | "`"
  | "``x``"
  | (string & {});

/** Provisioning state of a connection as `Contoso.Vault/vaults` spells it. */
export type VaultProvisioningState = "Succeeded" | "Updating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Contoso.Vault/vaults`, as the service answers it. */
export interface VaultPrivateEndpointConnection {
  readonly id?: string;
  properties?: VaultConnectionProperties;
  ["__proto__"]?: string;
  constructor?: VaultConstructor;
  '*/ alert(1); /* `${alert(1)}` <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "'?: string;
  /** Format `*​/ ˋalertˋ`. */
  "a\u2028alert(1)"?: number;
}

/** The `properties` of a connection. */
export interface VaultConnectionProperties {
  privateEndpoint?: VaultPrivateEndpoint;
  privateLinkServiceConnectionState: VaultConnectionState;
  readonly provisioningState?: VaultProvisioningState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface VaultPrivateEndpoint {
  readonly id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface VaultConnectionState {
  status?: VaultConnectionStatus;
  /** pattern `^ˋ*​/|{⁠@link x}$`. */
  description?: string;
}

/** The `constructor` of a connection. */
export interface VaultConstructor {
  "*/ alert(1)"?: string;
}

/** What an update of a connection of `Contoso.Vault/vaults` may carry. */
export interface VaultPrivateEndpointConnectionUpdate {
  properties?: VaultConnectionUpdateProperties;
  ["__proto__"]?: string;
  constructor?: VaultConstructor;
  '*/ alert(1); /* `${alert(1)}` <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "'?: string;
  /** Format `*​/ ˋalertˋ`. */
  "a\u2028alert(1)"?: number;
}

/** The `properties` of an update. */
export interface VaultConnectionUpdateProperties {
  privateLinkServiceConnectionState: VaultConnectionState;
}

/** A private link resource of `Contoso.Vault/vaults`: a group id with its members and zones. */
export interface VaultPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  properties?: VaultPrivateLinkResourceProperties;
}

/** The `properties` of a private link resource. */
export interface VaultPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** All that the runtime needs of `Contoso.Vault/vaults`. */
export const vaultDescriptor: HostDescriptor = {
  resourceType: "Contoso.Vault/vaults",
  apiVersions: ["2030-01-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Contoso.Vault/vaults/{vault*Name}",
  operations: {
    list: {
      operationId: '*/ alert(1); /* `${alert(1)}` <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "',
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      query: ['$filter"; alert(1); "'],
      headers: ["x-`*/"],
      paging: { items: "value", next: "next'\"Link" },
    },
    get: {
      operationId: '*/ alert(1); /* `${alert(1)}` <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "',
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: '*/ alert(1); /* `${alert(1)}` <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "',
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202],
      longRunning: { finalStateVia: "azure-async-operation" },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: '*/ alert(1); /* `${alert(1)}` <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "',
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [202, 204],
      longRunning: { finalStateVia: "azure-async-operation" },
    },
    listPrivateLinkResources: {
      operationId: '*/ alert(1); /* `${alert(1)}` <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "',
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: null },
    },
    getPrivateLinkResource: {
      operationId: '*/ alert(1); /* `${alert(1)}` <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "',
      method: "GET",
      path: "/privateLinkResources/{groupName}",
      success: [200],
    },
  },
  status: {
    Pending: "Pending",
    '*/ alert(1); /* `${alert(1)}` <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "': "Unrecognized",
    "|cell\\|": "Unrecognized",
    "`": "Unrecognized",
    "``x``": "Unrecognized",
  },
  provisioning: { Succeeded: "Succeeded", Updating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
  errors: "arm",
};

/**
 * Private endpoint connections of `Contoso.Vault/vaults`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Contoso.Vault/vaults/{vault*Name}`.
 * Api-version `2030-01-01`; read from `specification/it's a vault/2030-01-01/ˋvaultˋ.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - The declared statuses lack Disconnected.
 * - The connection state has no actionsRequired.
 */
export class VaultConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: VaultApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, vaultDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `*​/ alert(1); /* ˋ${alert(1)}ˋ <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "`, `GET …/privateEndpointConnections`
   *
   * @param options - Also takes `$filter"; alert(1); "`, `x-ˋ*​/`, as `query` and `headers`.
   * @returns All of them, page by page.
   */
  list(target: VaultTarget, options: ListOptions = {}): PagedAsyncIterableIterator<VaultPrivateEndpointConnection> {
    return this.#host.list<VaultPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `*​/ alert(1); /* ˋ${alert(1)}ˋ <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns The connection.
   */
  get(target: VaultTarget, connectionName: string, options: CallOptions = {}): Promise<VaultPrivateEndpointConnection> {
    return this.#host.get<VaultPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `*​/ alert(1); /* ˋ${alert(1)}ˋ <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (200, 202 declared, final state via `azure-async-operation`).
   */
  update(
    target: VaultTarget,
    connectionName: string,
    body: VaultPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<VaultPrivateEndpointConnection> {
    return this.#host.update<VaultPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `*​/ alert(1); /* ˋ${alert(1)}ˋ <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 202 declared, final state via `azure-async-operation`).
   */
  approve(
    target: VaultTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<VaultPrivateEndpointConnection> {
    return this.#host.approve<VaultPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `*​/ alert(1); /* ˋ${alert(1)}ˋ <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (200, 202 declared, final state via `azure-async-operation`).
   */
  reject(
    target: VaultTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<VaultPrivateEndpointConnection> {
    return this.#host.reject<VaultPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `*​/ alert(1); /* ˋ${alert(1)}ˋ <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   *
   * @returns An operation to await; it can go on after the response (202, 204 declared, final state via `azure-async-operation`).
   */
  delete(target: VaultTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `*​/ alert(1); /* ˋ${alert(1)}ˋ <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "`, `GET …/privateLinkResources`
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: VaultTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<VaultPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<VaultPrivateLinkResource>(target, options);
  }

  /**
   * Reads one private link resource.
   *
   * `*​/ alert(1); /* ˋ${alert(1)}ˋ <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "`, `GET …/privateLinkResources/{groupName}`
   *
   * @param name - Name of the private link resource, usually its group id.
   * @returns The private link resource.
   */
  getPrivateLinkResource(
    target: VaultTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<VaultPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<VaultPrivateLinkResource>(target, name, options);
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
  ): ConnectionOperation<VaultPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<VaultPrivateEndpointConnection>(serialized, options);
  }
}
