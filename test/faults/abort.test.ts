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

/** A call that is disturbed at its step with that number, from 1. */
interface Disturbed {
  readonly report: Report;
  /** The steps that it has taken. */
  readonly steps: readonly Step[];
  readonly requestsAfterwards: number;
  readonly writesDone: number;
}

async function disturb(
  type: Representative,
  operation: Operation,
  number: number,
  how: (world: Pick<World, "abort" | "clock">) => void,
  faults: readonly FaultRule[] = [],
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
    return { report, steps, requestsAfterwards: requests() - before, writesDone };
  } finally {
    await world.close();
  }
}

const undisturbed = (): void => {};

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
      const { steps, report } = await disturb(type, operation, Infinity, undisturbed);
      expect(report.error).toBeUndefined();
      for (const [index, step] of steps.entries()) {
        const number = index + 1;
        const found = await disturb(type, operation, number, ({ abort }) => abort());
        expect({ number, step, error: (found.report.error as Error | undefined)?.name }).toEqual({ number, step, error: "AbortError" });
        expect({ number, step, requests: found.requestsAfterwards }).toEqual({ number, step, requests: 0 });
        expect(found.writesDone).toBeLessThanOrEqual(1);
        expect(secretsIn(shownBy(found.report.error))).toEqual([]);
      }
    });

    test("out of time at any step, it says so and writes nothing more", async () => {
      const { steps } = await disturb(type, operation, Infinity, undisturbed);
      for (const [index, step] of steps.entries()) {
        const number = index + 1;
        const found = await disturb(type, operation, number, ({ clock }) => clock.advance(timeoutMs));
        const error = (found.report.error as Error | undefined)?.name;
        expect({ number, step, error }).toEqual({ number, step, error: expect.stringMatching(/^(Operation|Wait)TimeoutError$/) as string });
        expect({ number, step, requests: found.requestsAfterwards }).toEqual({ number, step, requests: 0 });
        expect(found.writesDone).toBeLessThanOrEqual(1);
        expect(secretsIn(shownBy(found.report.error))).toEqual([]);
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
  const changes = operations.filter(({ wanted }) => wanted !== undefined);
  test.each(failing.flatMap(([what, fault]) => types.map((type) => [what, type.style, fault, type] as const)))(
    "%s (%s)",
    async (_, __, fault, type) => {
      const rules: FaultRule[] = [{ match: { operation: ["update", "delete"] }, times: 1, fault }];
      for (const operation of changes) {
        const { steps } = await disturb(type, operation, Infinity, undisturbed, rules);
        for (const [index, step] of steps.entries()) {
          const { report, requestsAfterwards, writesDone } = await disturb(type, operation, index + 1, ({ abort }) => abort(), rules);
          const found = { error: (report.error as Error | undefined)?.name, requestsAfterwards, again: writesDone > 1 };
          const wanted = { error: "AbortError", requestsAfterwards: 0, again: false };
          const call = `${operation.client} ${operation.name}, step ${index + 1} (${step})`;
          expect({ call, ...found }).toEqual({ call, ...wanted });
        }
      }
    },
  );
});
