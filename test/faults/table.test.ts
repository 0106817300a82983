import { readFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { captureLog } from "./support/log.ts";
import { startListener } from "./support/listener.ts";
import { faultCases } from "./support/faults.ts";
import { fits, outcomes, spotsOf } from "./support/matrix.ts";
import { representatives } from "./support/styles.ts";

const foreign = await startListener();
afterAll(() => foreign.close());
const cases = faultCases(foreign.origin);

test("the table has a row for every fault, and no other", () => {
  expect([...outcomes.keys()].sort()).toEqual(cases.map(({ name }) => name).sort());
});

test("what it says is tried out in some style, and what is tried out it says", async () => {
  const tried = new Map<string, number>();
  for (const representative of await representatives()) {
    for (const spot of await spotsOf(representative, { foreign, log: captureLog() })) {
      for (const fault of cases.filter((candidate) => fits(candidate, spot))) {
        const cell = `${fault.name}: ${spot.site.stage}`;
        tried.set(cell, (tried.get(cell) ?? 0) + 1);
      }
    }
  }
  const said = [...outcomes].flatMap(([fault, cells]) => [...cells.keys()].map((stage) => `${fault}: ${stage}`));
  expect([...tried.keys()].sort()).toEqual(said.sort());
  // The page about security gives both numbers.
  const page = readFileSync(new URL("../../docs/security-runtime.md", import.meta.url), "utf8").replace(/\s+/g, " ");
  const calls = [...tried.values()].reduce((sum, count) => sum + count, 0);
  expect(page).toContain(`${cases.length} faults ×`);
  expect(page).toContain(`${calls.toLocaleString("en-US")} calls`);
});
