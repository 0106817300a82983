import { type ClientOptions, type HostDescriptor, PrivateEndpointConnections, type TokenCredential } from "@pecgen/client";
import type { Clock } from "@pecgen/core";
import { type Arm, startArm } from "./arm.ts";
import { idOf } from "./wire.ts";

/** A credential that counts. */
export interface TestCredential extends TokenCredential {
  readonly asked: string[];
}

export function testCredential(): TestCredential {
  const asked: string[] = [];
  return {
    asked,
    getToken(scopes) {
      asked.push(String(scopes));
      return Promise.resolve({ token: "a-token", expiresOnTimestamp: Number.MAX_SAFE_INTEGER });
    },
  };
}

/** A clock without waiting: every delay is over at once, and time has passed by as much. Requests take no time. */
export interface TestClock extends Clock {
  readonly delays: number[];
}

export function testClock(): TestClock {
  const delays: number[] = [];
  return {
    delays,
    now: () => delays.reduce((sum, ms) => sum + ms, 0),
    delay(ms, signal) {
      if (signal?.aborted) return Promise.reject(Object.assign(new Error("aborted"), { name: "AbortError" }));
      delays.push(ms);
      return Promise.resolve();
    },
    timeout: () => new AbortController().signal,
  };
}

/** A resource type with everything. */
export const boxes = {
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
    get: { operationId: "Connections_Get", method: "GET", path: "/privateEndpointConnections/{connectionName}", success: [200] },
    update: {
      operationId: "Connections_Put",
      method: "PUT",
      path: "/privateEndpointConnections/{connectionName}",
      success: [200],
      body: { id: false, description: "optional" },
    },
    delete: { operationId: "Connections_Delete", method: "DELETE", path: "/privateEndpointConnections/{connectionName}", success: [200] },
    listPrivateLinkResources: { operationId: "Links_List", method: "GET", path: "/privateLinkResources", success: [200] },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected", Disconnected: "Disconnected" },
  provisioning: { Succeeded: "Succeeded", Updating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
  errors: "arm",
} as const satisfies HostDescriptor;

export const box = idOf("Contoso.Storage/boxes", "box");
export const vault = idOf("Microsoft.KeyVault/vaults", "vault");

/** Resource id of a connection. */
export function connectionId(target: string, name: string): string {
  return `${target}/privateEndpointConnections/${name}`;
}

export interface Setup {
  readonly arm: Arm;
  readonly client: PrivateEndpointConnections;
  readonly credential: TestCredential;
  readonly clock: TestClock;
}

/** A server, and a client of it that waits for nothing and knows {@link boxes} besides the resource types of the registry. */
export async function setUp(options: ClientOptions = {}): Promise<Setup> {
  const arm = await startArm();
  const credential = testCredential();
  const clock = testClock();
  const client = new PrivateEndpointConnections(credential, {
    endpoint: arm.origin,
    allowInsecureLoopback: true,
    clock,
    retryOptions: { maxRetries: 0 },
    descriptors: [boxes],
    ...options,
  });
  return { arm, client, credential, clock };
}

/** What a promise rejects with; it is an error if it does not. */
export async function failureOf<E extends Error = Error>(promise: PromiseLike<unknown>): Promise<E> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error) return error as E;
  }
  throw new Error("Expected an error.");
}

/** All items of a list. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}
