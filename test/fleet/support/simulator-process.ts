/** The simulator in a process of its own. It is asked and told through messages. */
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import process from "node:process";
import { createSimulator, type FaultRule, type Seed, type SimulatorOptions } from "@pecgen/simulator";

/** What the process is asked, and what it answers. */
export interface Asks {
  start(options: SimulatorOptions): Promise<{ readonly endpoint: string }>;
  seed(seed: Seed): Promise<void>;
  /** Replaces all rules. */
  faults(rules: readonly FaultRule[]): Promise<void>;
  /** Writes down all resources with their connections, a resource a line. */
  state(file: string): Promise<void>;
  /** Counts the requests, and forgets them. */
  counted(): Promise<Counted>;
  /** Sends a message when that many requests have come. */
  announce(requests: number): Promise<void>;
}

export interface Counted {
  readonly queries: number;
  readonly lists: number;
  /** Those that a rule made fail. */
  readonly faulted: number;
  readonly throttled: number;
  /** Refused queries, for their quota. */
  readonly overQuota: number;
  /** Queries that a rule made fail: their answers do not say what is left of the quota. */
  readonly faultedQueries: number;
  /** How often each connection was changed, by its id. */
  readonly changes: Readonly<Record<string, number>>;
  readonly requests: number;
  /** All requests, by what they were understood as. */
  readonly operations: Readonly<Record<string, number>>;
}

/** A line of the state. */
export interface StateLine {
  readonly id: string;
  readonly resourceType: string | undefined;
  readonly connections: ReadonlyArray<readonly [id: string, status: string]>;
}

let left = Infinity;

function countRequest(): true {
  if (--left === 0) process.send?.({ announced: true });
  return true;
}

const simulators: ReturnType<typeof createSimulator>[] = [];

function simulator(): ReturnType<typeof createSimulator> {
  const [found] = simulators;
  if (found === undefined) throw new Error("It was not started.");
  return found;
}

const asks: Asks = {
  async start(options) {
    simulators.push(createSimulator({ ...options, acceptsToken: countRequest }));
    return { endpoint: (await simulator().listen()).endpoint };
  },
  seed: (seed) => simulator().seed(seed),
  async faults(rules) {
    simulator().faults.clear();
    for (const rule of rules) simulator().faults.add(rule);
  },
  async state(file) {
    const { state } = simulator();
    const out = createWriteStream(file);
    for (const subscription of state.subscriptions()) {
      for (const id of state.resources(subscription)) {
        if (/\/providers\/Microsoft\.Network\/privateEndpoints\/[^/]+$/i.test(id)) continue;
        const connections = state.connections(id);
        const line: StateLine = {
          id,
          resourceType: connections[0]?.resourceType,
          connections: connections.map((connection) => [connection.id, connection.status]),
        };
        out.write(`${JSON.stringify(line)}\n`);
      }
    }
    out.end();
    await once(out, "finish");
  },
  async counted() {
    const changes: Record<string, number> = {};
    const operations: Record<string, number> = {};
    const counts = { queries: 0, lists: 0, faulted: 0, throttled: 0, overQuota: 0, faultedQueries: 0 };
    const entries = simulator().journal.entries();
    for (const { operation, fault, status, changed, url } of entries) {
      operations[operation ?? "none"] = (operations[operation ?? "none"] ?? 0) + 1;
      if (operation === "queryResources") counts.queries += 1;
      if (operation === "queryResources" && fault !== undefined) counts.faultedQueries += 1;
      if (operation === "list") counts.lists += 1;
      if (fault === "throttle") counts.throttled += 1;
      else if (fault !== undefined) counts.faulted += 1;
      else if (status === 429) counts.overQuota += 1;
      if (!changed) continue;
      const id = decodeURIComponent(new URL(url, "http://simulator").pathname).toLowerCase();
      changes[id] = (changes[id] ?? 0) + 1;
    }
    simulator().journal.clear();
    return { ...counts, operations, changes, requests: entries.length };
  },
  async announce(requests) {
    left = requests;
  },
};

process.on("message", ({ ask, given }: { readonly ask: keyof Asks; readonly given: unknown }) => {
  const handler = asks[ask] as (given: unknown) => Promise<unknown>;
  handler(given).then(
    (answer) => process.send?.({ answer: answer ?? null }),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
process.on("disconnect", () => process.exit());
