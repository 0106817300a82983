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

/** Api-versions that share this surface. */
export type VaultApiVersion = "2030-01-01";

/** A resource of type `Contoso.Vault/vaults`: its id, or its names, which are not checked. */
export type VaultTarget =
  | string
  | {
      /** Format `uuid`. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      "vault*Name": string;
    };

/** Status of a connection as the service spells it. */
export type VaultConnectionStatus =
  | "Pending"
  | '*/ alert(1); /* `${alert(1)}` <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "'
  | "|cell\\|"
  | "`"
  | "``x``"
  | (string & {});

/** Provisioning state of a connection as the service spells it. */
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

/** `properties` of a connection. */
export interface VaultConnectionProperties {
  privateEndpoint?: VaultPrivateEndpoint;
  privateLinkServiceConnectionState: VaultConnectionState;
  readonly provisioningState?: VaultProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface VaultPrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface VaultConnectionState {
  status?: VaultConnectionStatus;
  /** Pattern `^ˋ*​/|{⁠@link x}$`. */
  description?: string;
}

/** `constructor` of a connection. */
export interface VaultConstructor {
  "*/ alert(1)"?: string;
}

/** What an update of a connection may carry. */
export interface VaultPrivateEndpointConnectionUpdate {
  properties?: VaultConnectionUpdateProperties;
  ["__proto__"]?: string;
  constructor?: VaultConstructor;
  '*/ alert(1); /* `${alert(1)}` <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "'?: string;
  /** Format `*​/ ˋalertˋ`. */
  "a\u2028alert(1)"?: number;
}

/** `properties` of an update. */
export interface VaultConnectionUpdateProperties {
  privateLinkServiceConnectionState: VaultConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface VaultPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  properties?: VaultPrivateLinkResourceProperties;
}

/** `properties` of a private link resource. */
export interface VaultPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
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
} as const;

/**
 * Private endpoint connections of `Contoso.Vault/vaults`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Contoso.Vault/vaults/{vault*Name}`.
 * Api-version `2030-01-01`; read from `specification/it's a vault/2030-01-01/ˋvaultˋ.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - The declared statuses lack Disconnected.
 * - The connection state has no actionsRequired.
 */
export class VaultConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<VaultApiVersion> = {}) {
    this.#host = new HostClient(credential, vaultDescriptor, options);
  }

  /**
   * Lists the connections of a resource. `*​/ alert(1); /* ˋ${alert(1)}ˋ <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "`, `GET …/privateEndpointConnections`
   * Also takes `$filter"; alert(1); "`, `x-ˋ*​/`, as `query` and `headers`.
   */
  list(target: VaultTarget, options: ListOptions = {}): PagedAsyncIterableIterator<VaultPrivateEndpointConnection> {
    return this.#host.list<VaultPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `*​/ alert(1); /* ˋ${alert(1)}ˋ <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "`, `GET …/privateEndpointConnections/{privateEndpointConnectionName}` */
  get(target: VaultTarget, connectionName: string, options: CallOptions = {}): Promise<VaultPrivateEndpointConnection> {
    return this.#host.get<VaultPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `*​/ alert(1); /* ˋ${alert(1)}ˋ <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "`, `PUT …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 200, 202, final state via `azure-async-operation`.
   */
  update(
    target: VaultTarget,
    connectionName: string,
    body: VaultPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<VaultPrivateEndpointConnection> {
    return this.#host.update<VaultPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: VaultTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<VaultPrivateEndpointConnection> {
    return this.#host.approve<VaultPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: VaultTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<VaultPrivateEndpointConnection> {
    return this.#host.reject<VaultPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `*​/ alert(1); /* ˋ${alert(1)}ˋ <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "`, `DELETE …/privateEndpointConnections/{privateEndpointConnectionName}`
   * Can go on after its response; declared: 202, 204, final state via `azure-async-operation`.
   */
  delete(target: VaultTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `*​/ alert(1); /* ˋ${alert(1)}ˋ <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "`, `GET …/privateLinkResources`
   * In one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: VaultTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<VaultPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<VaultPrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `*​/ alert(1); /* ˋ${alert(1)}ˋ <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "`, `GET …/privateLinkResources/{groupName}` */
  getPrivateLinkResource(
    target: VaultTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<VaultPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<VaultPrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<VaultPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<VaultPrivateEndpointConnection>(serialized, options);
  }
}
