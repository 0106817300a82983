import { inventory, type InventoryItem, type InventoryOptions, type InventoryQuery, type InventoryReport } from "@pecgen/client/fleet";
import { createSimulator, ManualClock, type Simulator, type SimulatorOptions } from "@pecgen/simulator";
import { onTestFinished } from "vitest";
import { anyToken } from "../../simulator/support/credential.ts";

export const subscriptionOf = (number: number): string => `00000000-0000-0000-0000-${String(number).padStart(12, "0")}`;
export const vaultOf = (subscription: number, name = "kv"): string =>
  `/subscriptions/${subscriptionOf(subscription)}/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/${name}`;
export const siteOf = (subscription: number): string =>
  `/subscriptions/${subscriptionOf(subscription)}/resourceGroups/rg/providers/Microsoft.Web/sites/site`;
export const endpointOf = (subscription: number, name: string): string =>
  `/subscriptions/${subscriptionOf(subscription)}/resourceGroups/rg/providers/Microsoft.Network/privateEndpoints/${name}`;

export interface Fleet {
  readonly simulator: Simulator;
  readonly clock: ManualClock;
  readonly options: InventoryOptions;
}

export async function fleet(options: SimulatorOptions = {}): Promise<Fleet> {
  const clock = new ManualClock();
  const simulator = createSimulator({ clock, ...options });
  onTestFinished(() => simulator.close());
  const { endpoint } = await simulator.listen();
  return { simulator, clock, options: { endpoint, allowInsecureLoopback: true, clock } };
}

/** Three subscriptions, each with a vault that shows its connections and a site that does not. */
export async function threeSubscriptions(options: SimulatorOptions = {}): Promise<Fleet> {
  const made = await fleet(options);
  await made.simulator.seed({
    resources: [1, 2, 3].flatMap((number) => [
      {
        id: vaultOf(number),
        connections: [
          { name: "pending", privateEndpoint: endpointOf(9, "pe") },
          { name: "approved", status: "Approved" as const, privateEndpoint: endpointOf(8, "it's") },
        ],
      },
      { id: siteOf(number), connections: [{ name: "pending" }] },
    ]),
  });
  return made;
}

export async function read(query: InventoryQuery, options: InventoryOptions): Promise<{ items: InventoryItem[]; report: InventoryReport }> {
  const found = inventory(anyToken, query, options);
  const items: InventoryItem[] = [];
  for await (const item of found) items.push(item);
  return { items, report: found.report };
}

export const idsOf = (items: readonly InventoryItem[]): string[] => items.map(({ connection }) => connection.id).sort();
export const connectionOf = (target: string, name: string): string => `${target}/privateEndpointConnections/${name}`;
export const queries = ({ simulator }: Fleet): object[] =>
  simulator.journal.entries(0).filter(({ operation }) => operation === "queryResources");

/** Never answers some of the queries, counted from 1: the time limit of the request is over instead. */
export function silent({ clock, simulator }: Fleet, numbers: readonly number[]): InventoryOptions {
  let asked = 0;
  const alarms = new Set<{ readonly ms: number; readonly ring: () => void }>();
  return {
    clock: {
      now: () => clock.now(),
      delay: (ms, signal) => clock.delay(ms, signal),
      timeout: (ms) => clock.timeout(ms),
      alarm: (ms, ring) => {
        const alarm = { ms, ring };
        alarms.add(alarm);
        return () => void alarms.delete(alarm);
      },
    },
    httpClient: {
      sendRequest(request) {
        if (!request.url.includes("/Microsoft.ResourceGraph/") || !numbers.includes(++asked))
          return simulator.httpClient.sendRequest(request);
        return new Promise((_, reject) => {
          request.abortSignal?.addEventListener("abort", () => reject(new Error("aborted")));
          const [first] = [...alarms].sort((one, other) => one.ms - other.ms);
          clock.advance(first?.ms ?? 0);
          first?.ring();
        });
      },
    },
  };
}
export const everything = { subscriptions: [1, 2, 3].map(subscriptionOf) };
