import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { FaultRule } from "@pecgen/simulator";
import { secretsIn, shownBy } from "./support/canaries.ts";
import { type Operation, operations, type Report } from "./support/operations.ts";
import { type Representative, representatives } from "./support/styles.ts";
import { createWorld, type Step, timeoutMs, type World } from "./support/world.ts";

/**
 * Calls that are broken off at every step that they take: when a token is asked for, while a request is on its way, and while
 * they wait. Once a call is over, or has been broken off, nothing more is sent.
 */
const types = await representatives();
const calls = types.flatMap((type) =>
  operations.filter(({ wanted }) => type === types[0] || wanted !== undefined).map((operation) => [type, operation] as const),
);

/** A call that was disturbed at its step with that number, from 1. */
interface Disturbed {
  /** The step; `undefined` when the call was over before. How many there are depends on how long it waits. */
  readonly step: Step | undefined;
  readonly report: Report;
  readonly requestsAfterwards: number;
  readonly writesDone: number;
}

/** Makes a call over and over, and disturbs it at another step each time, until it has no more of them. */
async function* disturbances(
  type: Representative,
  operation: Operation,
  how: (world: Pick<World, "abort" | "clock">) => void,
  faults: readonly FaultRule[] = [],
): AsyncGenerator<Disturbed & { readonly call: string }> {
  for (let number = 1; ; number++) {
    const found = await disturb(type, operation, number, how, faults);
    if (found.step === undefined) return;
    yield { ...found, call: `${operation.client} ${operation.name}, step ${number} (${found.step})` };
  }
}

async function disturb(
  type: Representative,
  operation: Operation,
  number: number,
  how: (world: Pick<World, "abort" | "clock">) => void,
  faults: readonly FaultRule[],
): Promise<Disturbed> {
  const steps: Step[] = [];
  const requests = (): number => steps.filter((step) => step === "request").length;
  let before = 0;
  const world = await createWorld(type, (step, within) => {
    steps.push(step);
    if (steps.length !== number) return;
    before = requests();
    how(within);
  });
  for (const rule of faults) world.simulator.faults.add(rule);
  try {
    const report = await operation.call(world);
    // What somebody would send now is on its way after some turns.
    for (let turn = 0; turn < 10; turn++) await nextTurn();
    const writesDone = world.simulator.journal.entries().filter(({ changed }) => changed).length;
    return { report, step: steps[number - 1], requestsAfterwards: requests() - before, writesDone };
  } finally {
    await world.close();
  }
}

/** What became of a disturbed call, beside what should have. */
function comparison({ call, report, requestsAfterwards, writesDone }: Disturbed & { readonly call: string }, errors: RegExp) {
  const { error } = report;
  const name = error instanceof Error ? error.name : "no error";
  const found = {
    call,
    ended: errors.test(name) ? errors : name,
    requestsAfterwards,
    writtenTwice: writesDone > 1,
    told: secretsIn(shownBy(error)),
  };
  return { found, wanted: { call, ended: errors, requestsAfterwards: 0, writtenTwice: false, told: [] } };
}

describe.each(calls.map(([type, operation]) => [operation.client, operation.name, type.style, type, operation] as const))(
  "%s %s (%s)",
  (_, __, ___, type, operation) => {
    test("aborted before it begins, it sends nothing and asks for no token", async () => {
      const steps: Step[] = [];
      const world = await createWorld(type, (step) => void steps.push(step));
      world.abort();
      const { error } = await operation.call(world);
      await world.close();
      expect(error).toMatchObject({ name: "AbortError" });
      expect(steps).toEqual([]);
    });

    test("aborted at any step, it sends nothing more", async () => {
      let steps = 0;
      for await (const disturbed of disturbances(type, operation, ({ abort }) => abort())) {
        const { found, wanted } = comparison(disturbed, /^AbortError$/);
        expect(found).toEqual(wanted);
        steps++;
      }
      // A token, and at least one request.
      expect(steps).toBeGreaterThan(1);
    });

    test("out of time at any step, it says so and sends nothing more", async () => {
      for await (const disturbed of disturbances(type, operation, ({ clock }) => clock.advance(timeoutMs))) {
        const { found, wanted } = comparison(disturbed, /^(Operation|Wait)TimeoutError$/);
        expect(found).toEqual(wanted);
      }
    });
  },
);

describe("aborted while it makes up for what went wrong, a call sends nothing more", () => {
  const failing: ReadonlyArray<readonly [string, FaultRule["fault"]]> = [
    ["throttled", { kind: "throttle", retryAfterSeconds: 2 }],
    ["refused for a conflict", { kind: "status", status: 409 }],
    ["broken down before", { kind: "status", status: 500 }],
    ["broken down after", { kind: "statusAfter", status: 500 }],
    ["reset", { kind: "reset", when: "before" }],
    ["stalled", { kind: "stalledBody" }],
    ["HTML", { kind: "html" }],
  ];
  const changes = operations.filter(({ client, name }) =>
    ["typed approve", "typed delete", "facade approve", "facade remove", "facade approveMatching"].includes(`${client} ${name}`),
  );
  test.each(failing.flatMap(([what, fault]) => types.map((type) => [what, type.style, fault, type] as const)))(
    "%s (%s)",
    async (_, __, fault, type) => {
      const rules: FaultRule[] = [{ match: { operation: ["update", "delete"] }, times: 1, fault }];
      for (const operation of changes) {
        for await (const disturbed of disturbances(type, operation, ({ abort }) => abort(), rules)) {
          const { found, wanted } = comparison(disturbed, /^AbortError$/);
          expect(found).toEqual(wanted);
        }
      }
      expect(changes).toHaveLength(5);
    },
  );
});
