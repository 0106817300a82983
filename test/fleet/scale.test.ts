import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PrivateEndpointConnections } from "@pecgen/client";
import type { Plan } from "@pecgen/client/plans";
import type { FaultRule } from "@pecgen/simulator";
import { expect, test } from "vitest";
import { embeddingTypes } from "../../generated/facade/src/fleet/embedding-types.ts";
import { anyToken } from "../simulator/support/credential.ts";
import { temporaryFolder } from "../support/folder.ts";
import { type Ended, start } from "../support/pec-process.ts";
import { crowd, denying, estate, hidden, type Size, subscriptionOf, subscriptionsOf } from "./support/estate.ts";
import { readInventory, type RemoteSimulator, startSimulator } from "./support/processes.ts";
import type { ReadLine } from "./support/reader-process.ts";
import type { Counted, StateLine } from "./support/simulator-process.ts";

/** The whole proof: `npm run fleet:proof`, which has 50,000 resources in 2,000 subscriptions. */
const resources = Number(process.env["PECGEN_FLEET"] ?? 2_000);
const size: Size = { resources, subscriptions: Math.min(2_000, resources / 10) };
const isLarge = resources > 2_000;
/** A small fleet has small pages too, or there would be only one. */
const pageSize = isLarge ? 1_000 : 100;
const listPage = 100;
const concurrency = 8;
/** No time is measured; this is for a process that hangs. */
const timeout = isLarge ? 1_800_000 : 240_000;

const fold = (text: string): string => text.toLowerCase();
const actions = new Map(
  new PrivateEndpointConnections(anyToken).resourceTypes().map((type) => [type.resourceType, new Set<string>(type.actions)]),
);
const types = [...actions].filter(([, set]) => set.has("list")).map(([type]) => type);
const embedding = new Set(embeddingTypes.map(fold));
const listedTypes = types.filter((type) => !embedding.has(fold(type)));

/** One request in twenty goes wrong, in all the ways that pass; and one in fifty is throttled. */
const passing: readonly FaultRule[] = [
  { probability: 0.02, fault: { kind: "status", status: 503 } },
  { probability: 0.01, fault: { kind: "statusAfter", status: 500 } },
  { probability: 0.01, fault: { kind: "reset", when: "before" } },
  { probability: 0.01, fault: { kind: "reset", when: "after" } },
  { probability: 0.02, fault: { kind: "throttle", retryAfterSeconds: 1 } },
];
const lasting: readonly FaultRule[] = [{ match: { url: "/resourceGroups/broken/" }, fault: { kind: "status", status: 400 } }];

interface Fleet {
  readonly simulator: RemoteSimulator;
  readonly endpoint: string;
  readonly folder: string;
  /** Everything that there is, by the simulator's own state. */
  state(): Promise<Target[]>;
}

interface Target extends StateLine {
  readonly type: string;
  readonly subscription: string;
  readonly source: ReadLine[2];
  /** Whether its connections can be read by anybody. */
  readonly isReadable: boolean;
  readonly isHidden: boolean;
}

async function startFleet(): Promise<Fleet> {
  const simulator = startSimulator();
  const folder = temporaryFolder();
  const { endpoint } = await simulator.start({
    operationMs: 30,
    pageSize: listPage,
    journalLimit: 100_000_000,
    resourceGraph: { pageSize, quota: isLarge ? { queries: 15, windowMs: 5_000 } : { queries: 15, windowMs: 1_000 } },
  });
  for (const seed of estate(size, types, listedTypes)) await simulator.seed(seed);
  const state = async (): Promise<Target[]> => {
    const file = join(folder, "state");
    await simulator.state(file);
    return linesOf<StateLine>(file).map(targetOf);
  };
  return { simulator, endpoint, folder, state };
}

function targetOf(line: StateLine): Target {
  const [, , subscription = "", , group, , namespace, ...path] = line.id.split("/");
  const type = [namespace, ...path.filter((_, index) => index % 2 === 0)].join("/");
  const number = Number(subscription.slice(-12));
  const source = embedding.has(fold(type)) && line.connections.length <= 400 ? "resourceGraph" : "resourceManager";
  const isHidden = number <= hidden;
  const isReadable = !isHidden && (source === "resourceGraph" || (group !== "broken" && number > hidden + denying));
  return { ...line, type, subscription, source, isHidden, isReadable };
}

function linesOf<Line>(file: string): Line[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);
}

/**
 * The fewest requests that all of it can be read with: full pages of connections and of resources that show none for each
 * thousand subscriptions, and every page of every list that is read from the Resource Manager.
 */
function fewestRequests(targets: readonly Target[]): number {
  const batchOf = ({ subscription }: Target): number => Math.floor((Number(subscription.slice(-12)) - 1) / 1_000);
  const pages = (rows: number): number => Math.max(1, Math.ceil(rows / pageSize));
  const visible = targets.filter(({ isHidden }) => !isHidden);
  const queries = [...Map.groupBy(visible, batchOf).values()].map((batch) => {
    const rows = batch.filter(({ source }) => source === "resourceGraph").reduce((sum, target) => sum + target.connections.length, 0);
    return pages(rows) + pages(batch.filter(({ type }) => !embedding.has(fold(type))).length);
  });
  const lists = visible
    .filter(({ source }) => source === "resourceManager")
    .map(({ connections }) => Math.max(1, Math.ceil(connections.length / listPage)));
  return [...queries, ...lists].reduce((sum, count) => sum + count, 0);
}

/** What has to be in the report: all that is there and cannot be read. */
function expectedUnread(targets: readonly Target[]): Array<readonly [string, string, string, number]> {
  const unreadable = targets.filter(({ isHidden, isReadable }) => !isHidden && !isReadable);
  const places = Map.groupBy(unreadable, ({ subscription, type }) => `${subscription} ${type}`);
  return [
    ...Array.from({ length: hidden }, (_, index) => ["notVisible", subscriptionOf(index + 1), "", 0] as const),
    ...[...places.values()].flatMap(([first, ...others]) =>
      first === undefined ? [] : [["failed", first.subscription, first.type, others.length + 1] as const],
    ),
  ];
}

function write(name: string, value: unknown): void {
  if (process.env["PECGEN_FLEET"] !== undefined) process.stderr.write(`${name}: ${JSON.stringify(value)}\n`);
}

test("an inventory is complete and exact, tells what it lacks, keeps nothing, and asks no more than it has to", { timeout }, async () => {
  const fleet = await startFleet();
  const targets = await fleet.state();
  expect(targets).toHaveLength(size.resources);
  await fleet.simulator.faults([...lasting, ...passing]);
  const file = join(fleet.folder, "read");
  const query = { subscriptions: subscriptionsOf(size) };
  // Not where pages end: nothing of them is left then.
  const every = isLarge ? 997 : 97;
  const { samples, unread, connections, seconds } = await readInventory({ endpoint: fleet.endpoint, query, file, every, collect: false });

  const expected = targets
    .filter(({ isReadable }) => isReadable)
    .flatMap((target) => target.connections.map(([id, status]): ReadLine => [id, status, target.source]));
  const read = linesOf<ReadLine>(file);
  const inOrder = (lines: readonly ReadLine[]): string[] => lines.map((line) => line.join(" ")).sort();
  expect(inOrder(read)).toEqual(inOrder(expected));
  expect(connections).toBe(expected.length);
  expect(expected.filter(([id]) => id.includes("/vaults/crowded/"))).toHaveLength(crowd);
  const told = (gaps: typeof unread): string[] => gaps.map((gap) => gap.join(" ")).sort();
  expect(told(unread)).toEqual(told(expectedUnread(targets)));

  // Whoever collects before handing out, or holds what is handed out, holds all of them at some moment.
  const mostHeld = pageSize + crowd + concurrency * 2;
  expect(Math.max(...samples.map(({ held }) => held))).toBeLessThanOrEqual(mostHeld);
  expect(connections).toBeGreaterThan(2 * mostHeld);

  const counted: Counted = await fleet.simulator.counted();
  const fewest = fewestRequests(targets);
  write("inventory", { size, connections, seconds, fewest, ...counted, ratio: counted.requests / fewest });
  write("memory", {
    peakBuffersMb: Math.max(...samples.map(({ buffersMb }) => buffersMb)),
    peakHeapMb: Math.max(...samples.map(({ heapMb }) => heapMb)),
    peakRssMb: Math.max(...samples.map(({ rssMb }) => rssMb)),
    mostHeld: Math.max(...samples.map(({ held }) => held)),
    course: samples.filter((_, index) => index % 10 === 0 || index === samples.length - 1),
  });
  // What is left is not known where an answer got lost; a refusal says it again.
  expect(counted.overQuota).toBeLessThanOrEqual(counted.faultedQueries);
  expect(counted.faulted).toBeGreaterThan(0);
  expect(counted.throttled).toBeGreaterThan(0);
  expect(counted.requests).toBeGreaterThanOrEqual(fewest);
  // Every request counts, those that went wrong and were sent again too.
  expect(counted.requests / fewest).toBeLessThanOrEqual(1.2);

  // The measure sees who keeps what there is: more than was allowed above.
  await fleet.simulator.faults([]);
  const some = { subscriptions: subscriptionsOf(size).slice(0, 100) };
  const collected = await readInventory({ endpoint: fleet.endpoint, query: some, file, every, collect: true });
  expect(Math.max(...collected.samples.map(({ held }) => held))).toBeGreaterThan(mostHeld);
});

test("a fleet's plan is carried out once, however often it is killed", { timeout }, async () => {
  const fleet = await startFleet();
  const before = await fleet.state();
  await fleet.simulator.faults(lasting);
  const env = { PEC_ENDPOINT: fleet.endpoint, PEC_ACCESS_TOKEN: "a-token" };
  const preload = ["test/plans/support/fast-time.ts"];
  const planned = await start(["plan", "approve", "--fleet", "--status", "pending"], { env, preload }).ended;
  // In part: some of it cannot be read, and the plan names that.
  expect(planned).toMatchObject({ code: 7, signal: null });
  const plan = JSON.parse(planned.out) as Plan;
  const pending = before
    .filter(({ isReadable }) => isReadable)
    .flatMap((target) => pendingOf(target).map((id) => [id, target.type] as const));
  const wanted = pending.filter(([, type]) => actions.get(type)?.has("approve")).map(([id]) => id);
  expect(plan.steps.map(({ id }) => id).sort()).toEqual(wanted.sort());
  expect(wanted.length).toBeGreaterThan(50);
  const failed = expectedUnread(before).flatMap(([reason, subscription]) => (reason === "failed" ? [subscription] : []));
  expect(plan.gaps.map(({ id }) => id).sort()).toEqual(failed.sort());

  const file = join(fleet.folder, "plan.json");
  writeFileSync(file, planned.out);
  await fleet.simulator.counted();
  await fleet.simulator.faults([...lasting, ...passing]);
  const apply = (): ReturnType<typeof start> => start(["apply", file, "--yes"], { env, preload });
  const kills = isLarge ? 20 : 4;
  let last: Ended | undefined;
  let killed = 0;
  for (let run = 0; run < kills; run++) {
    const started = apply();
    fleet.simulator.onAnnounced = () => started.kill("SIGKILL");
    await fleet.simulator.announce(Math.ceil((wanted.length * 2) / kills) - run);
    last = await started.ended;
    if (last.signal === "SIGKILL") killed++;
  }
  await fleet.simulator.announce(0);
  // What could not be changed for a fault is changed when that is gone.
  await fleet.simulator.faults([]);
  last = await apply().ended;
  expect(last).toMatchObject({ code: 0, signal: null });
  expect(killed).toBeGreaterThan(kills / 3);
  expect((JSON.parse(last.out) as { summary: object }).summary).toEqual({ changed: wanted.length });

  const counted = await fleet.simulator.counted();
  write("apply", { steps: wanted.length, killed, requests: counted.requests, faulted: counted.faulted, throttled: counted.throttled });
  expect(Object.keys(counted.changes).sort()).toEqual(wanted.map(fold).sort());
  expect(Object.values(counted.changes).filter((count) => count !== 1)).toEqual([]);
  const approved = new Set(wanted);
  const after = before.map(({ connections, ...target }) => ({
    ...target,
    connections: connections.map(([id, status]) => [id, approved.has(id) ? "Approved" : status]),
  }));
  expect(await fleet.state()).toEqual(after);
});

function pendingOf({ connections }: Target): string[] {
  return connections.filter(([, status]) => status === "Pending").map(([id]) => id);
}
