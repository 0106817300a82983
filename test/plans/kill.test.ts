import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { plan, formatPlan, type PlanAction } from "@pecgen/client/plans";
import { PrivateEndpointConnections } from "@pecgen/client";
import { createSimulator, type SimulatorOptions, type Simulator } from "@pecgen/simulator";
import { expect, onTestFinished, test } from "vitest";
import { anyToken } from "../simulator/support/credential.ts";
import { temporaryFolder } from "../support/folder.ts";
import { type Ended, start, type Started } from "../support/pec-process.ts";
import { changesIn, connectionsOf, readAt, someResources } from "./support/world.ts";

/** More of everything: `PECGEN_PLAN_STEPS=5000 npx vitest run test/plans/kill.test.ts`. */
const steps = Number(process.env["PECGEN_PLAN_STEPS"] ?? 200);
const perResource = 10;
const resources = someResources(Math.ceil(steps / perResource), perResource);
const seed = Number(process.env["FC_SEED"] ?? 20_300_101);

/** Numbers from 0 to 1, the same in every run. */
function randomNumbers(start: number): () => number {
  let state = start;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Setup {
  readonly simulator: Simulator;
  readonly file: string;
  /** Called with every request, before it is answered. */
  onRequest: () => void;
  apply(...flags: string[]): Started;
}

async function setUp(action: PlanAction, options: SimulatorOptions = {}): Promise<Setup> {
  const acceptsToken = (): boolean => {
    setup.onRequest();
    return true;
  };
  const simulator = createSimulator({ operationMs: 30, journalLimit: 10_000_000, ...options, acceptsToken });
  onTestFinished(() => simulator.close());
  await simulator.seed({ resources });
  const file = join(temporaryFolder(), "plan.json");
  const client = new PrivateEndpointConnections(anyToken, { httpClient: simulator.httpClient });
  const found = connectionsOf(
    client,
    resources.map(({ id }) => id),
  );
  const { endpoint } = await simulator.listen();
  const env = { PEC_ENDPOINT: endpoint, PEC_ACCESS_TOKEN: "a-token" };
  const setup: Setup = {
    simulator,
    file,
    onRequest: () => {},
    apply: (...flags) => start(["apply", file, "--yes", ...flags], { env, preload: ["test/plans/support/fast-time.ts"] }),
  };
  writeFileSync(file, formatPlan((await plan(found, action, { why: "all", readAt })).plan));
  simulator.journal.clear();
  return setup;
}

/** Applies a plan, and kills it after some requests, as long as there are more kills to come; then to its end. */
async function applyWithKills(setup: Setup, kills: number): Promise<{ readonly killed: number; readonly last: Ended }> {
  const random = randomNumbers(seed);
  const requests = steps * 4;
  for (let killed = 0; ;) {
    let left = killed < kills ? Math.ceil((random() * requests) / kills) : Infinity;
    const started = setup.apply();
    setup.onRequest = () => {
      if (--left !== 0) return;
      // Right now, or a little later: in the middle of whatever it does then.
      setTimeout(() => started.kill("SIGKILL"), Math.floor(random() * 8));
    };
    const ended = await started.ended;
    if (ended.signal !== "SIGKILL") return { killed, last: ended };
    killed++;
  }
}

/** Everything that was planned is as wanted, and was changed once. */
function check({ simulator }: Setup, wanted: string | undefined): void {
  const left = resources.flatMap(({ id }) => simulator.state.connections(id).map(({ status }) => status));
  expect(new Set(left)).toEqual(new Set(wanted === undefined ? [] : [wanted]));
  const changes = changesIn(simulator);
  expect(changes.size).toBe(resources.length * perResource);
  expect([...changes].filter(([, count]) => count !== 1)).toEqual([]);
}

test.for<[PlanAction, string | undefined, number]>([
  ["approve", "Approved", 9],
  ["reject", "Rejected", 4],
  ["remove", undefined, 4],
])("killed at any moment, pec apply goes on and does nothing twice: %s", { timeout: 600_000 }, async ([action, wanted, kills]) => {
  const setup = await setUp(action);
  const { killed, last } = await applyWithKills(setup, kills);
  expect(last).toMatchObject({ code: 0, signal: null });
  // Kills that come after the end are none.
  expect(killed).toBeGreaterThan(kills / 3);
  check(setup, wanted);
  expect((JSON.parse(last.out) as { summary: object }).summary).toEqual({ changed: resources.length * perResource });
  const journal = readFileSync(`${setup.file}.journal`, "utf8");
  setup.simulator.journal.clear();
  expect((await setup.apply().ended).code).toBe(0);
  expect(setup.simulator.journal.count).toBe(0);
  expect(readFileSync(`${setup.file}.journal`, "utf8")).toBe(journal);
});

test("with faults and throttling, and killed: what fails is told, and done by applying it again", { timeout: 600_000 }, async () => {
  const setup = await setUp("approve", { randomSeed: seed });
  setup.simulator.faults.add({ probability: 0.02, fault: { kind: "status", status: 503 } });
  setup.simulator.faults.add({ probability: 0.01, fault: { kind: "reset", when: "after" } });
  setup.simulator.faults.add({ probability: 0.01, fault: { kind: "statusAfter", status: 500 } });
  setup.simulator.faults.add({ probability: 0.01, fault: { kind: "truncatedBody" } });
  setup.simulator.faults.add({ probability: 0.05, fault: { kind: "throttle", retryAfterSeconds: 1 } });
  const { last } = await applyWithKills(setup, 4);
  expect([0, 7]).toContain(last.code);
  setup.simulator.faults.clear();
  expect(await setup.apply().ended).toMatchObject({ code: 0 });
  check(setup, "Approved");
});

test("Ctrl+C: it says what was done, ends with 130, and goes on when it is applied again", { timeout: 600_000 }, async () => {
  const setup = await setUp("approve");
  let left = steps;
  const started = setup.apply();
  setup.onRequest = () => void (--left === 0 && started.kill("SIGINT"));
  const { code, out, err } = await started.ended;
  expect(code).toBe(130);
  expect(err).toContain("Interrupted. ");
  expect(err).toContain("To go on, apply the plan again");
  const { summary } = JSON.parse(out) as { summary: Record<string, number> };
  expect(Object.keys(summary).sort()).toEqual(["changed", "interrupted", "skipped"]);
  expect(Object.values(summary).reduce((sum, count) => sum + count)).toBe(resources.length * perResource);
  expect(await setup.apply().ended).toMatchObject({ code: 0 });
  check(setup, "Approved");
});

test("two at once: the second is refused, until the first one is gone", { timeout: 600_000 }, async () => {
  const setup = await setUp("approve");
  setup.simulator.faults.add({ fault: { kind: "stalledBody" } });
  const first = setup.apply();
  await new Promise<void>((resolve) => (setup.onRequest = resolve));
  const second = await setup.apply().ended;
  expect(second).toMatchObject({ code: 5, out: "" });
  expect(second.err).toContain("The plan is being carried out already, by process ");
  first.kill("SIGKILL");
  await first.ended;
  setup.simulator.faults.clear();
  expect(await setup.apply().ended).toMatchObject({ code: 0 });
  check(setup, "Approved");
});
