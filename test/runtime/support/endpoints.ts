import {
  ConsumerClient,
  type ConsumerDescriptor,
  type EndpointRequest,
  type HostClientOptions,
} from "../../../templates/runtime/src/index.ts";
import { attemptTimeoutMs, subscriptionId, testClock, testCredential, type TestClock, type TestCredential } from "./client.ts";
import type { TestServer } from "./server.ts";

const provider = "/providers/Contoso.Network/endpoints";
const group = "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}";
const paging = { items: "value", next: "nextLink" };

/** The consumer's side with everything; the newest members came between two api-versions. */
export const endpoints = {
  resourceType: "Contoso.Network/endpoints",
  apiVersions: ["2024-01-01", "2023-01-01"],
  target: `${group}${provider}/{endpointName}`,
  operations: {
    list: { operationId: "Endpoints_List", method: "GET", path: provider, success: [200], paging, scope: group },
    listBySubscription: {
      operationId: "Endpoints_ListAll",
      method: "GET",
      path: provider,
      success: [200],
      paging,
      scope: "/subscriptions/{subscriptionId}",
    },
    get: { operationId: "Endpoints_Get", method: "GET", path: "", success: [200] },
    create: { operationId: "Endpoints_Put", method: "PUT", path: "", success: [200, 201] },
    delete: { operationId: "Endpoints_Delete", method: "DELETE", path: "", success: [200, 202, 204] },
  },
  status: {},
  provisioning: { Succeeded: "Succeeded", Updating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
  createOnly: ["customNetworkInterfaceName", "ipConfigurations"],
  additions: {
    customNetworkInterfaceName: { after: "2021-05-05", by: "2023-01-01" },
    ipConfigurations: { after: "2021-05-05", by: "2023-01-01" },
  },
  errors: "flat",
} as const satisfies ConsumerDescriptor;

export const groupId = `/subscriptions/${subscriptionId}/resourceGroups/group`;
export const endpointId = `${groupId}${provider}/pe`;
export const subnetId = `${groupId}/providers/Contoso.Network/networks/net/subnets/sub`;
export const storageId = `/subscriptions/99999999-2222-3333-4444-555555555555/resourceGroups/owner/providers/Contoso.Storage/boxes/box`;

/** The smallest request. */
export const request = {
  location: "westeurope",
  subnetId,
  target: { id: storageId, groupIds: ["blob"] },
  approval: { kind: "automatic" },
} as const satisfies EndpointRequest;

export const staticAddress = { name: "one", groupId: "blob", memberName: "blob", privateIPAddress: "10.0.0.6" } as const;
export const staticAddressOnWire = { name: "one", properties: { groupId: "blob", memberName: "blob", privateIPAddress: "10.0.0.6" } };

/** A private endpoint as the service sends it. */
export function endpoint(provisioningState = "Succeeded", properties: object = {}): Record<string, unknown> {
  return {
    id: endpointId,
    name: "pe",
    type: "Contoso.Network/endpoints",
    location: "westeurope",
    properties: {
      provisioningState,
      subnet: { id: subnetId },
      privateLinkServiceConnections: [],
      manualPrivateLinkServiceConnections: [],
      networkInterfaces: [],
      ...properties,
    },
  };
}

export interface EndpointSetup {
  readonly client: ConsumerClient;
  readonly credential: TestCredential;
  readonly clock: TestClock;
}

export function setUpEndpoints(
  server: Pick<TestServer, "origin">,
  options: HostClientOptions = {},
  descriptor: ConsumerDescriptor = endpoints,
): EndpointSetup {
  const credential = testCredential();
  const clock = testClock();
  const client = new ConsumerClient(credential, descriptor, {
    endpoint: server.origin,
    allowInsecureLoopback: true,
    clock,
    attemptTimeoutMs,
    retryOptions: { retryDelayInMs: 1, maxRetryDelayInMs: 4 },
    ...options,
  });
  return { client, credential, clock };
}
