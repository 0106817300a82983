// Microsoft.Network/privateEndpoints, api-version 2029-01-01. Generated; do not edit.
// Surface 5013eae47cc88889
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
import type {
  PrivateEndpointBodyConnection,
  PrivateEndpointConnection,
  PrivateEndpointNetworkInterface,
  PrivateEndpointProvisioningState,
  PrivateEndpointResourceGroup,
  PrivateEndpointSubnet,
  PrivateEndpointSubscription,
  PrivateEndpointTarget,
} from "./private-endpoints.ts";

export type {
  PrivateEndpointBodyConnection,
  PrivateEndpointBodyConnectionProperties,
  PrivateEndpointConnection,
  PrivateEndpointConnectionProperties,
  PrivateEndpointConnectionState,
  PrivateEndpointConnectionStatus,
  PrivateEndpointNetworkInterface,
  PrivateEndpointProvisioningState,
  PrivateEndpointResourceGroup,
  PrivateEndpointSubnet,
  PrivateEndpointSubscription,
  PrivateEndpointTarget,
} from "./private-endpoints.ts";

/** Api-versions that share this surface. */
export type PrivateEndpointApiVersion = "2029-01-01";

/** What a private endpoint is made from. */
export type PrivateEndpointRequest = Omit<EndpointRequest, "ipConfigurations" | "customNetworkInterfaceName">;

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
}

/** What the runtime needs to know. */
export const privateEndpointDescriptor: ConsumerDescriptor = {
  resourceType: "Microsoft.Network/privateEndpoints",
  apiVersions: ["2029-01-01"],
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
 * Api-version `2029-01-01`; read from `specification/network/resource-manager/Microsoft.Network/stable/2029-01-01/privateEndpoint.json`.
 * Calls reject with `RestError`; its errors are declared without an envelope.
 *
 * To know:
 * - The status is a plain string without declared values.
 * - Errors are declared without the error envelope of Azure Resource Manager.
 * - `ipConfigurations` came after this api-version; `2030-01-01` has it.
 * - `customNetworkInterfaceName` came after this api-version; `2030-01-01` has it.
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
