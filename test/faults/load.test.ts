import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { HttpClient, PipelineRequest } from "@azure/core-rest-pipeline";
import { type MatchingOutcome, PrivateEndpointConnections } from "@pecgen/client";
import { createSimulator, type FaultRule, type JournalEntry, ManualClock, type Simulator } from "@pecgen/simulator";
import { beforeAll, describe, expect, test } from "vitest";
import { canaries, secretsIn, shownBy } from "./support/canaries.ts";

/** More than 5,000 resources, as many of each type, with a pending connection each; one request in fourteen goes wrong. */
const resourcesOfEach = 48;
const wrong: readonly FaultRule[] = [
  { probability: 0.02, fault: { kind: "throttle", retryAfterSeconds: 1 } },
  { probability: 0.01, fault: { kind: "status", status: 503 } },
  { probability: 0.01, fault: { kind: "statusAfter", status: 500 } },
  { probability: 0.01, fault: { kind: "reset", when: "before" } },
  { probability: 0.01, fault: { kind: "reset", when: "after" } },
  { probability: 0.005, fault: { kind: "html", status: 502 } },
  { probability: 0.005, match: { operation: ["update"] }, fault: { kind: "status", status: 409 } },
];

interface World {
  readonly simulator: Simulator;
  readonly client: PrivateEndpointConnections;
  readonly targets: readonly string[];
}

/** @param watch - sees each request at the moment in which it is handed over for sending */
async function createWorld(perType: number, watch?: (request: PipelineRequest) => void): Promise<World> {
  const clock = new ManualClock();
  const simulator = createSimulator({ clock, randomSeed: 7 });
  const targets: string[] = [];
  for (let number = 1; number <= perType; number++) targets.push(...(await simulator.seedAll({ name: `load${number}` })));
  const credential = { getToken: () => Promise.resolve({ token: canaries.token, expiresOnTimestamp: Number.MAX_SAFE_INTEGER }) };
  const httpClient: HttpClient = {
    sendRequest(request) {
      watch?.(request);
      return simulator.httpClient.sendRequest(request);
    },
  };
  return { simulator, targets, client: new PrivateEndpointConnections(credential, { httpClient, clock }) };
}

/** The writes that were taken, by connection. */
function writesOf(entries: readonly JournalEntry[]): Map<string, number> {
  const writes = new Map<string, number>();
  for (const { changed, url } of entries) {
    const id = new URL(url).pathname.toLowerCase();
    if (changed) writes.set(id, (writes.get(id) ?? 0) + 1);
  }
  return writes;
}

const isWrite = ({ method }: JournalEntry): boolean => method !== "GET";
const idOf = ({ connection }: MatchingOutcome): string => connection.id;
const all = { filter: { status: "Pending" }, maximum: 10_000, concurrency: 32 } as const;

describe("approving everything", () => {
  let world: World;
  let outcomes: readonly MatchingOutcome[];
  let unreadable: ReadonlyArray<{ readonly target: string; readonly error: unknown }>;

  beforeAll(async () => {
    world = await createWorld(resourcesOfEach);
    for (const rule of wrong) world.simulator.faults.add(rule);
    const result = await world.client.approveMatching(world.targets, all);
    outcomes = result.outcomes;
    unreadable = result.plan.unreadable;
  });

  test("every resource is accounted for, and enough has gone wrong", () => {
    expect(world.targets.length).toBeGreaterThan(5_000);
    expect(new Set([...outcomes.map(({ target }) => target), ...unreadable.map(({ target }) => target)])).toEqual(new Set(world.targets));
    const entries = world.simulator.journal.entries();
    expect(entries.filter(({ fault }) => fault !== undefined).length / entries.length).toBeGreaterThan(0.05);
    expect(new Set(entries.map(({ fault }) => fault))).toEqual(new Set([undefined, ...wrong.map(({ fault }) => fault.kind)]));
  });

  test("every connection is as it is said to be, and none was written twice", () => {
    const writes = writesOf(world.simulator.journal.entries());
    const untrue = outcomes.filter((outcome) => {
      const status = world.simulator.state.connection(idOf(outcome))?.status;
      const written = writes.get(idOf(outcome).toLowerCase()) ?? 0;
      switch (outcome.outcome) {
        case "changed":
          return status !== "Approved" || written !== 1;
        case "failed":
          return written > 1;
        default:
          return status !== "Pending" || written !== 0;
      }
    });
    expect(untrue.map((outcome) => `${outcome.outcome} ${idOf(outcome)}`)).toEqual([]);
    expect(outcomes.filter(({ outcome }) => outcome === "changed").length).toBeGreaterThan(4_500);
  });

  test("what went wrong says so, and gives nothing away", () => {
    const errors = [...unreadable, ...outcomes.filter(({ outcome }) => outcome === "failed")].map(({ error }) => error);
    expect(errors.filter((error) => !(error instanceof Error))).toEqual([]);
    expect(errors.flatMap((error) => secretsIn(shownBy(error)))).toEqual([]);
  });

  test("when nothing goes wrong any more, the rest is done, and nothing else", async () => {
    const { simulator, client, targets } = world;
    simulator.faults.clear();
    const { plan, outcomes: second } = await client.approveMatching(targets, all);
    expect(plan.unreadable.map(({ error }) => (error as Error).name).filter((name) => name !== "UnsupportedActionError")).toEqual([]);
    expect(second.filter(({ outcome }) => outcome === "failed")).toEqual([]);
    const left = targets.flatMap((target) => simulator.state.connections(target)).filter(({ status }) => status !== "Approved");
    const refused = second.filter(({ outcome }) => outcome === "refused").map(({ target }) => target);
    expect(new Set(left.map(({ targetId }) => targetId))).toEqual(new Set([...refused, ...plan.unreadable.map(({ target }) => target)]));
    const writes = writesOf(simulator.journal.entries());
    expect([...writes].filter(([, count]) => count > 1)).toEqual([]);
  });
});

test.each([1, 7, 250, 600])(
  "aborted after %i outcomes: nothing is written any more, and every connection is accounted for",
  async (count) => {
    const controller = new AbortController();
    // The journal is written when a request was worked on. What counts is when it was sent.
    const sentBefore: string[] = [];
    const sentAfterwards: string[] = [];
    const { simulator, client, targets } = await createWorld(8, ({ method, url, abortSignal }) => {
      if (!controller.signal.aborted) sentBefore.push(`${method} ${url}`);
      else if (!abortSignal?.aborted) sentAfterwards.push(`${method} ${url}`);
    });
    for (const rule of wrong) simulator.faults.add(rule);
    let seen = 0;
    const { outcomes, plan } = await client.approveMatching(targets, {
      ...all,
      abortSignal: controller.signal,
      onOutcome() {
        if (++seen === count) controller.abort();
      },
    });
    // What is still on its way is there after some turns.
    await new Promise((resolve) => setImmediate(resolve));
    expect(sentAfterwards).toEqual([]);
    const sent = Map.groupBy(sentBefore, (request) => request);
    const taken = Map.groupBy(simulator.journal.entries().filter(isWrite), ({ method, url }) => `${method} ${url}`);
    expect(sentBefore.length).toBeGreaterThan(targets.length);
    for (const [request, entries] of taken) expect(entries.length, request).toBeLessThanOrEqual(sent.get(request)?.length ?? 0);
    expect(outcomes).toHaveLength(plan.steps.length);
    expect(outcomes.some(({ outcome }) => outcome === "skipped")).toBe(true);
    const writes = writesOf(simulator.journal.entries());
    for (const outcome of outcomes) {
      const written = writes.get(idOf(outcome).toLowerCase()) ?? 0;
      const allowed = outcome.outcome === "changed" ? [1] : outcome.outcome === "failed" ? [0, 1] : [0];
      expect({ id: idOf(outcome), outcome: outcome.outcome, written: allowed.includes(written) }).toMatchObject({ written: true });
    }
  },
);

const rounds = 4;

test("memory stays flat: a client keeps nothing of what it has read and done", async () => {
  const { simulator, client, targets: all } = await createWorld(6);
  const rejectable = new Set(
    client.resourceTypes().flatMap(({ resourceType, actions }) => (actions.includes("reject") ? [resourceType] : [])),
  );
  const targets = all.filter((target) => rejectable.has(simulator.state.connections(target)[0]?.resourceType ?? ""));
  const round = async (): Promise<void> => {
    for (const target of targets) for await (const connection of client.list(target)) await client.ensure(connection, "Rejected");
  };
  await round();
  const first = await heapAfter(simulator);
  for (let count = 0; count < rounds; count++) await round();
  const grown = (await heapAfter(simulator)) - first;
  // What is left of a list and a connection that were read is less than a kilobyte.
  expect(grown).toBeLessThan(rounds * targets.length * 1024);
});

async function heapAfter({ journal }: Simulator): Promise<number> {
  journal.clear();
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  for (let turn = 0; turn < 5; turn++) {
    await new Promise((resolve) => setImmediate(resolve));
    collect();
  }
  return process.memoryUsage().heapUsed;
}
