import { expect, test } from "vitest";
import { caseOf } from "./fuzz/cases.ts";
import { problemWith } from "./fuzz/check.ts";

/** `npm run fuzz -- --minutes 10` looks at many more; `FC_SEED` makes others of these. */
const first = Number(process.env["FC_SEED"] ?? 1);

test("real documents that were changed at random are read, sliced and emitted, or refused", { timeout: 300_000 }, async () => {
  for (let seed = first; seed < first + 150; seed += 1) expect(await problemWith(caseOf(seed)), `seed ${seed}`).toBeNull();
});
