/**
 * Mutates real documents and looks whether what must hold still does: `npm run fuzz -- --minutes 10 [--seed 1]`.
 * A finding is a seed; `npm run fuzz -- --only 4711` shows it again.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { JsonObject } from "../../../generator/lib/json.ts";
import { specSet } from "../../../generator/spec/spec-set.ts";
import { readSurfaces } from "../../../generator/facts/surface.ts";
import type { SpecManifest } from "../../../generator/spec/manifest.ts";
import type { Files } from "../../support/reading.ts";
import { root } from "../../support/repository.ts";
import { problemWith } from "./check.ts";
import { mutate, pick, randomOf } from "./mutate.ts";

const { values } = parseArgs({
  options: { minutes: { type: "string", default: "1" }, seed: { type: "string", default: "1" }, only: { type: "string" } },
});

const slices = join(root, "specs/slices");
const { files } = JSON.parse(readFileSync(join(root, "specs/manifest.json"), "utf8")) as SpecManifest;
const specs = specSet(slices);
/** Each document with all that it refers to. */
const families = files.flatMap(({ path }): string[][] => {
  const document = specs.document(path);
  if (document === null || readSurfaces(specs, [document]).length === 0) return [];
  return [[...specs.reach(path)]];
});

function caseOf(seed: number): Files {
  const random = randomOf(seed);
  const family = pick(random, families);
  const documents = new Map(family.map((file) => [file, JSON.parse(readFileSync(join(slices, file), "utf8")) as JsonObject]));
  // A second document of the same sort, now and then: what two of them say has to fit together.
  if (random() < 0.2)
    for (const file of pick(random, families)) documents.set(file, JSON.parse(readFileSync(join(slices, file), "utf8")) as JsonObject);
  mutate(pick(random, [...documents.values()]), random);
  return Object.fromEntries(documents);
}

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
