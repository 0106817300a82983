import type { AccessToken, TokenCredential } from "@azure/core-auth";
import { type Clock, HostClient, type HostClientOptions, type HostDescriptor } from "../../../templates/runtime/src/index.ts";
import type { TestServer } from "./server.ts";

export const secret = "a-token-that-must-not-leave";
export const subscriptionId = "11111111-2222-3333-4444-555555555555";

/** A credential that counts. */
export interface TestCredential extends TokenCredential {
  readonly scopes: string[];
}

export function testCredential(): TestCredential {
  const scopes: string[] = [];
  return {
    scopes,
    getToken(scope): Promise<AccessToken> {
      scopes.push(...[scope].flat());
      return Promise.resolve({ token: secret, expiresOnTimestamp: Number.MAX_SAFE_INTEGER });
    },
  };
}

/** A clock without waiting: every delay is over at once, and time has passed by as much. Time limits end when a test says so. */
export interface TestClock extends Clock {
  readonly delays: number[];
  /** Ends every time limit of this length. */
  expire(ms: number): void;
}

export function testClock(startMs = Date.UTC(2030, 0, 1)): TestClock {
  const delays: number[] = [];
  const limits: { ms: number; controller: AbortController }[] = [];
  return {
    delays,
    expire: (ms) => limits.filter((limit) => limit.ms === ms).forEach(({ controller }) => controller.abort()),
    timeout(ms) {
      const controller = new AbortController();
      limits.push({ ms, controller });
      return controller.signal;
    },
    now: () => startMs + delays.reduce((sum, ms) => sum + ms, 0),
    delay(ms, signal) {
      if (signal?.aborted) return Promise.reject(Object.assign(new Error("aborted"), { name: "AbortError" }));
      delays.push(ms);
      return Promise.resolve();
    },
  };
}

/** A resource type with everything. */
export const descriptor = {
  resourceType: "Contoso.Storage/boxes",
  apiVersions: ["2024-01-01", "2023-01-01"],
  target: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Contoso.Storage/boxes/{boxName}",
  operations: {
    list: {
      operationId: "Connections_List",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "Connections_Get",
      method: "GET",
      path: "/privateEndpointConnections/{connectionName}",
      success: [200],
    },
    update: {
      operationId: "Connections_Put",
      method: "PUT",
      path: "/privateEndpointConnections/{connectionName}",
      success: [200],
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "Connections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{connectionName}",
      success: [200],
    },
    listPrivateLinkResources: {
      operationId: "Links_List",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
    },
    getPrivateLinkResource: {
      operationId: "Links_Get",
      method: "GET",
      path: "/privateLinkResources/{groupId}",
      success: [200],
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected", Disconnected: "Disconnected" },
  provisioning: { Succeeded: "Succeeded", Creating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
  errors: "arm",
} as const satisfies HostDescriptor;

export const targetId = `/subscriptions/${subscriptionId}/resourceGroups/group/providers/Contoso.Storage/boxes/box`;
export const connectionsPath = `${targetId}/privateEndpointConnections`;
export const connectionPath = `${connectionsPath}/pe`;

/** A connection as the service sends it. */
export function connection(status = "Approved", provisioningState: string | null = "Succeeded"): object {
  return {
    id: connectionPath,
    name: "pe",
    properties: {
      privateLinkServiceConnectionState: { status },
      ...(provisioningState !== null && { provisioningState }),
    },
  };
}

/** The time limit of one attempt in all tests. */
export const attemptTimeoutMs = 1_234;

export interface Setup {
  readonly client: HostClient;
  readonly credential: TestCredential;
  readonly clock: TestClock;
}

/** A client of a test server that waits for nothing, and retries after milliseconds. */
export function setUp(server: Pick<TestServer, "origin">, options: HostClientOptions = {}, host: HostDescriptor = descriptor): Setup {
  const credential = testCredential();
  const clock = testClock();
  const client = new HostClient(credential, host, {
    endpoint: server.origin,
    allowInsecureLoopback: true,
    clock,
    attemptTimeoutMs,
    retryOptions: { retryDelayInMs: 1, maxRetryDelayInMs: 4 },
    ...options,
  });
  return { client, credential, clock };
}

/** What a promise rejects with; it is an error if it does not. */
export async function failureOf(promise: PromiseLike<unknown>): Promise<Error & Record<string, unknown>> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error) return error as Error & Record<string, unknown>;
  }
  throw new Error("Expected an error.");
}

/** All items of a list. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}
