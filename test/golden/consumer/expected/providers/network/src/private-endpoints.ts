// Microsoft.Network/privateEndpoints, api-version 2030-01-01. Generated; do not edit.
// Surface 325faf07303ee767
import { ConsumerClient } from "@pecgen/core/codegen/v1";
import type {
  CallOptions,
  CanonicalPrivateEndpoint,
  ConnectionOperation,
  ConsumerDescriptor,
  EndpointRequest,
  HostClientOptions,
  ListOptions,
  OperationOptions,
  PagedEndpoints,
  TokenCredential,
} from "@pecgen/core/codegen/v1";

/** Api-versions that share this surface. */
export type PrivateEndpointApiVersion = "2030-01-01";

/** A resource of type `Microsoft.Network/privateEndpoints`: its id, or its names, which are not checked. */
export type PrivateEndpointTarget =
  | string
  | {
      subscriptionId?: string;
      resourceGroupName: string;
      /** 0 to 80 characters. */
      privateEndpointName: string;
    };

/** A resource group: its id, or its names. */
export type PrivateEndpointResourceGroup =
  | string
  | {
      subscriptionId?: string;
      resourceGroupName: string;
    };

/** A subscription: its id as a path, or as a member; the client's own unless told. */
export type PrivateEndpointSubscription =
  | string
  | {
      subscriptionId?: string;
    };

/** What a private endpoint is made from. */
export type PrivateEndpointRequest = EndpointRequest;

/** Status of a connection as the service spells it. */
export type PrivateEndpointConnectionStatus = string;

/** Provisioning state as the service spells it. */
export type PrivateEndpointProvisioningState = "Succeeded" | "Updating" | "Deleting" | "Failed" | (string & {});

/** A resource of type `Microsoft.Network/privateEndpoints`, as the service answers it. */
export interface PrivateEndpoint {
  id?: string;
  readonly name?: string;
  location?: string;
  tags?: Record<string, string>;
  properties?: PrivateEndpointProperties;
  readonly etag?: string;
}

/** `properties` of a private endpoint. */
export interface PrivateEndpointProperties {
  subnet?: PrivateEndpointSubnet;
  readonly networkInterfaces?: PrivateEndpointNetworkInterface[];
  readonly provisioningState?: PrivateEndpointProvisioningState;
  privateLinkServiceConnections?: PrivateEndpointConnection[];
  manualPrivateLinkServiceConnections?: PrivateEndpointConnection[];
  ipConfigurations?: PrivateEndpointIpConfiguration[];
  customNetworkInterfaceName?: string;
}

/** `properties.subnet` of a private endpoint. */
export interface PrivateEndpointSubnet {
  id?: string;
  name?: string;
  properties?: unknown;
}

/** `properties.networkInterfaces` of a private endpoint. */
export interface PrivateEndpointNetworkInterface {
  id?: string;
  readonly name?: string;
  location?: string;
  tags?: Record<string, string>;
  properties?: unknown;
}

/** `properties.privateLinkServiceConnections` of a private endpoint. */
export interface PrivateEndpointConnection {
  id?: string;
  name?: string;
  readonly etag?: string;
  properties?: PrivateEndpointConnectionProperties;
}

/** `properties.privateLinkServiceConnections.properties` of a private endpoint. */
export interface PrivateEndpointConnectionProperties {
  readonly provisioningState?: "Succeeded" | "Updating" | "Deleting" | "Failed" | (string & {});
  privateLinkServiceId?: string;
  groupIds?: string[];
  requestMessage?: string;
  privateLinkServiceConnectionState?: PrivateEndpointConnectionState;
}

/** `properties.privateLinkServiceConnections.properties.privateLinkServiceConnectionState` of a private endpoint. */
export interface PrivateEndpointConnectionState {
  status?: PrivateEndpointConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** `properties.ipConfigurations` of a private endpoint. */
export interface PrivateEndpointIpConfiguration {
  name?: string;
  readonly etag?: string;
  properties?: PrivateEndpointIpConfigurationProperties;
}

/** `properties.ipConfigurations.properties` of a private endpoint. */
export interface PrivateEndpointIpConfigurationProperties {
  groupId?: string;
  memberName?: string;
  privateIPAddress?: string;
}

/** The body that creates or replaces a resource of type `Microsoft.Network/privateEndpoints`. */
export interface PrivateEndpointBody {
  id?: string;
  location?: string;
  tags?: Record<string, string>;
  properties?: PrivateEndpointBodyProperties;
}

/** `properties` of a body. */
export interface PrivateEndpointBodyProperties {
  subnet?: PrivateEndpointSubnet;
  privateLinkServiceConnections?: PrivateEndpointBodyConnection[];
  manualPrivateLinkServiceConnections?: PrivateEndpointBodyConnection[];
  ipConfigurations?: PrivateEndpointBodyIpConfiguration[];
  customNetworkInterfaceName?: string;
}

/** `properties.privateLinkServiceConnections` of a body. */
export interface PrivateEndpointBodyConnection {
  id?: string;
  name?: string;
  properties?: PrivateEndpointBodyConnectionProperties;
}

/** `properties.privateLinkServiceConnections.properties` of a body. */
export interface PrivateEndpointBodyConnectionProperties {
  privateLinkServiceId?: string;
  groupIds?: string[];
  requestMessage?: string;
  privateLinkServiceConnectionState?: PrivateEndpointConnectionState;
}

/** `properties.ipConfigurations` of a body. */
export interface PrivateEndpointBodyIpConfiguration {
  name?: string;
  properties?: PrivateEndpointIpConfigurationProperties;
}

/** What the runtime needs to know. */
export const privateEndpointDescriptor: ConsumerDescriptor = {
  resourceType: "Microsoft.Network/privateEndpoints",
  apiVersions: ["2030-01-01"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/privateEndpoints/{privateEndpointName}",
  operations: {
    list: {
      operationId: "Endpoints_List",
      method: "GET",
      path: "/providers/Microsoft.Network/privateEndpoints",
      success: [200],
      paging: { items: "value", next: "nextLink" },
      scope: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}",
    },
    listBySubscription: {
      operationId: "Endpoints_ListAll",
      method: "GET",
      path: "/providers/Microsoft.Network/privateEndpoints",
      success: [200],
      paging: { items: "value", next: "nextLink" },
      scope: "/subscriptions/{subscriptionId}",
    },
    get: { operationId: "Endpoints_Get", method: "GET", path: "", success: [200], query: ["$expand"] },
    create: {
      operationId: "Endpoints_Put",
      method: "PUT",
      path: "",
      success: [200, 201],
      longRunning: { finalStateVia: "azure-async-operation" },
    },
    delete: {
      operationId: "Endpoints_Delete",
      method: "DELETE",
      path: "",
      success: [200, 202, 204],
      longRunning: { finalStateVia: "location" },
    },
  },
  status: {},
  provisioning: { Succeeded: "Succeeded", Updating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
  createOnly: ["customNetworkInterfaceName", "ipConfigurations"],
  additions: {
    ipConfigurations: { after: "2029-01-01", by: "2030-01-01" },
    customNetworkInterfaceName: { after: "2029-01-01", by: "2030-01-01" },
  },
  errors: "flat",
} as const;

/**
 * Private endpoints (`Microsoft.Network/privateEndpoints`): the consumer's side of private endpoint connections.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/privateEndpoints/{privateEndpointName}`. Private DNS zone groups are not part of it.
 * Api-version `2030-01-01`; read from `specification/network/resource-manager/Microsoft.Network/stable/2030-01-01/privateEndpoint.json`.
 * Calls reject with `RestError`; its errors are declared without an envelope.
 * Asked for on a private endpoint that has something else, `customNetworkInterfaceName` and `ipConfigurations` are refused with `CreateOnlyMemberError`.
 *
 * To know:
 * - Only a creation can set customNetworkInterfaceName and ipConfigurations; the definition does not say so.
 * - The status is a plain string without declared values.
 * - Errors are declared without the error envelope of Azure Resource Manager.
 */
export class PrivateEndpointsClient {
  readonly #endpoints: ConsumerClient;

  constructor(credential: TokenCredential, options: HostClientOptions<PrivateEndpointApiVersion> = {}) {
    this.#endpoints = new ConsumerClient(credential, privateEndpointDescriptor, options);
  }

  /** Lists the private endpoints of a resource group. `Endpoints_List`, `GET …/providers/Microsoft.Network/privateEndpoints` */
  list(resourceGroup: PrivateEndpointResourceGroup, options: ListOptions = {}): PagedEndpoints<PrivateEndpoint> {
    return this.#endpoints.list<PrivateEndpoint>(resourceGroup, options);
  }

  /** Lists the private endpoints of a subscription. `Endpoints_ListAll`, `GET …/providers/Microsoft.Network/privateEndpoints` */
  listBySubscription(
    subscription: PrivateEndpointSubscription = {},
    options: ListOptions = {},
  ): PagedEndpoints<PrivateEndpoint> {
    return this.#endpoints.listBySubscription<PrivateEndpoint>(subscription, options);
  }

  /**
   * Reads a private endpoint with its connections, automatic and manual. `Endpoints_Get`, `GET …/providers/Microsoft.Network/privateEndpoints/{privateEndpointName}`
   * The object of the service is beside it as `wire`.
   * Also takes `$expand`, as `query` and `headers`.
   */
  get(target: PrivateEndpointTarget, options: CallOptions = {}): Promise<CanonicalPrivateEndpoint<PrivateEndpoint>> {
    return this.#endpoints.get<PrivateEndpoint>(target, options);
  }

  /**
   * Creates a private endpoint, and with it asks for a connection to its target. One that is there is brought up to date. `Endpoints_Put`, `PUT …/providers/Microsoft.Network/privateEndpoints/{privateEndpointName}`
   * Can go on after its response; declared: 200, 201, final state via `azure-async-operation`.
   */
  create(
    target: PrivateEndpointTarget,
    request: PrivateEndpointRequest,
    options: OperationOptions = {},
  ): ConnectionOperation<CanonicalPrivateEndpoint<PrivateEndpoint>> {
    return this.#endpoints.create<PrivateEndpoint>(target, request, options);
  }

  /**
   * Creates or replaces a private endpoint; the body is sent as it is. `Endpoints_Put`, `PUT …/providers/Microsoft.Network/privateEndpoints/{privateEndpointName}`
   * Can go on after its response; declared: 200, 201, final state via `azure-async-operation`.
   */
  replace(
    target: PrivateEndpointTarget,
    body: PrivateEndpointBody,
    options: OperationOptions = {},
  ): ConnectionOperation<CanonicalPrivateEndpoint<PrivateEndpoint>> {
    return this.#endpoints.replace<PrivateEndpoint>(target, body, options);
  }

  /**
   * Deletes a private endpoint; for the owners of its targets, the connections become Disconnected. `Endpoints_Delete`, `DELETE …/providers/Microsoft.Network/privateEndpoints/{privateEndpointName}`
   * Can go on after its response; declared: 200, 202, 204, final state via `location`.
   */
  delete(target: PrivateEndpointTarget, options: OperationOptions = {}): ConnectionOperation<void> {
    return this.#endpoints.delete(target, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<CanonicalPrivateEndpoint<PrivateEndpoint> | undefined> {
    return this.#endpoints.resumeOperation<PrivateEndpoint>(serialized, options);
  }
}
