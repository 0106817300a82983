/**
 * Mutates real documents and looks whether what must hold still does: `npm run fuzz -- --minutes 10 [--seed 1]`.
 * A finding is a seed; `npm run fuzz -- --only 4711` shows it again.
 */
import { parseArgs } from "node:util";
import { caseOf } from "./cases.ts";
import { problemWith } from "./check.ts";

const { values } = parseArgs({
  options: { minutes: { type: "string", default: "1" }, seed: { type: "string", default: "1" }, only: { type: "string" } },
});

const slowest = { seed: 0, milliseconds: 0 };
async function run(seed: number): Promise<string | null> {
  const start = performance.now();
  const problem = await problemWith(caseOf(seed));
  const milliseconds = performance.now() - start;
  if (milliseconds > slowest.milliseconds) Object.assign(slowest, { seed, milliseconds });
  return problem;
}

if (values.only !== undefined) {
  const problem = await run(Number(values.only));
  console.log(problem ?? "It holds.");
  process.exitCode = problem === null ? 0 : 1;
} else {
  const end = Date.now() + Number(values.minutes) * 60_000;
  const found = new Map<string, number>();
  let seed = Number(values.seed);
  for (; Date.now() < end; seed += 1) {
    const problem = await run(seed);
    if (problem === null) continue;
    const kind = problem.split("\n").slice(0, 3).join(" ").slice(0, 200);
    if (!found.has(kind)) console.log(`${seed}: ${kind}`);
    found.set(kind, (found.get(kind) ?? 0) + 1);
  }
  const count = [...found.values()].reduce((sum, many) => sum + many, 0);
  console.log(
    `${seed - Number(values.seed)} cases, ${count} findings of ${found.size} kinds; slowest ${Math.round(slowest.milliseconds)} ms (${slowest.seed})`,
  );
  process.exitCode = found.size === 0 ? 0 : 1;
}
