import { createSimulator, type FaultRule, type JournalEntry, type Simulator } from "@pecgen/simulator";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { type Ended, start } from "../support/pec-process.ts";

/** A resource of each type six times over: more than six hundred, with a pending connection each. */
const rounds = 6;
const wrong: readonly FaultRule[] = [
  { probability: 0.02, fault: { kind: "throttle", retryAfterSeconds: 1 } },
  { probability: 0.01, fault: { kind: "statusAfter", status: 500 } },
  { probability: 0.01, fault: { kind: "reset", when: "before" } },
  { probability: 0.01, fault: { kind: "reset", when: "after" } },
  { probability: 0.01, fault: { kind: "html", status: 502 } },
];

interface Report {
  readonly outcomes: ReadonlyArray<{ readonly id: string; readonly outcome: string }>;
  readonly unreadable: ReadonlyArray<{ readonly resourceId: string }>;
}

/** The writes that were taken, by connection. */
function writesOf(entries: readonly JournalEntry[]): Map<string, number> {
  const writes = new Map<string, number>();
  for (const { changed, url } of entries) {
    const id = new URL(url, "http://x").pathname.toLowerCase();
    if (changed) writes.set(id, (writes.get(id) ?? 0) + 1);
  }
  return writes;
}

interface World {
  readonly simulator: Simulator;
  readonly endpoint: string;
  readonly targets: readonly string[];
}

/** `pec` as a process of its own, over a real socket, for all the targets at once. */
async function approveAll({ simulator, endpoint, targets }: World, more: readonly string[], interruptAfter?: number): Promise<Ended> {
  const argv = ["approve", "-", "--status", "pending", "--max", "10000", "--yes", "--endpoint", endpoint, ...more];
  const started = start(argv, { env: { PEC_ACCESS_TOKEN: "a-token" }, input: targets.join("\n") });
  if (interruptAfter === undefined) return started.ended;
  const { journal } = simulator;
  const add = journal.add.bind(journal);
  let writes = 0;
  // The signal comes while answers are on their way, in the middle of the work and at no point of time.
  const spy = vi.spyOn(journal, "add").mockImplementation((entry) => {
    add(entry);
    if (entry.changed && ++writes === interruptAfter) started.kill("SIGINT");
  });
  const ended = await started.ended;
  spy.mockRestore();
  return ended;
}

async function createWorld(): Promise<World> {
  const simulator = createSimulator({ operationMs: 0, randomSeed: 11, journalLimit: 1_000_000 });
  const targets: string[] = [];
  for (let round = 1; round <= rounds; round++) targets.push(...(await simulator.seedAll({ name: `load${round}` })));
  const { endpoint } = await simulator.listen(0);
  onTestFinished(() => simulator.close());
  return { simulator, endpoint, targets };
}

// Eight are changed at a time: with more changes than these, one of them has ended.
describe.each([12, 60])("interrupted after %i changes of more than six hundred, while requests go wrong", (after) => {
  test("it reports what the journal says, writes nothing more, and the next run does the rest", { timeout: 300_000 }, async () => {
    const world = await createWorld();
    const { simulator, targets } = world;
    expect(targets.length).toBeGreaterThan(600);
    for (const rule of wrong) simulator.faults.add(rule);
    const { code, signal, out, err } = await approveAll(world, [], after);
    expect({ code, signal }).toEqual({ code: 130, signal: null });
    expect(err).toContain("Interrupted. ");
    const { outcomes, unreadable } = JSON.parse(out) as Report;

    // Every connection that there is, once; those whose resource could not be read are told by their resource.
    const unread = new Set(unreadable.map(({ resourceId }) => resourceId.toLowerCase()));
    const all = targets.flatMap((target) => (unread.has(target.toLowerCase()) ? [] : simulator.state.connections(target)));
    expect(outcomes.map(({ id }) => id.toLowerCase()).sort()).toEqual(all.map(({ id }) => id.toLowerCase()).sort());

    const writes = writesOf(simulator.journal.entries());
    const possible: Readonly<Record<string, readonly number[]>> = { changed: [1], interrupted: [0, 1], failed: [0, 1] };
    const untrue = outcomes.filter(({ id, outcome }) => {
      const status = simulator.state.connection(id)?.status;
      const written = writes.get(id.toLowerCase()) ?? 0;
      if (outcome === "changed" && status !== "Approved") return true;
      if (written === 0 && status !== "Pending") return true;
      return !(possible[outcome] ?? [0]).includes(written);
    });
    expect(untrue).toEqual([]);
    const count = (word: string): number => outcomes.filter(({ outcome }) => outcome === word).length;
    expect([...writes.values()].reduce((sum, times) => sum + times, 0)).toBeLessThan(after + 100);
    expect({ changed: count("changed") > 0, interrupted: count("interrupted") > 0, skipped: count("skipped") > 400 }).toEqual({
      changed: true,
      interrupted: true,
      skipped: true,
    });

    // The process is gone, so nothing can come any more but from the second one, which writes what was left and nothing else.
    simulator.faults.clear();
    const left = outcomes.flatMap(({ id }) => (simulator.state.connection(id)?.status === "Pending" ? [id.toLowerCase()] : []));
    const before = simulator.journal.count;
    const second = await approveAll(world, ["--no-wait"]);
    expect(second).toMatchObject({ signal: null });
    const now = writesOf(simulator.journal.entries(before));
    expect(now.size).toBeGreaterThan(400);
    expect([...now].filter(([, times]) => times !== 1)).toEqual([]);
    expect(left.filter((id) => !now.has(id) && simulator.state.connection(id)?.status !== "Pending")).toEqual([]);
    expect([...now.keys()].filter((id) => writes.has(id))).toEqual([]);
  });
});
