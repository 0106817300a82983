import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSurfaces } from "../../../generator/facts/surface.ts";
import type { JsonObject } from "../../../generator/lib/json.ts";
import type { SpecManifest } from "../../../generator/spec/manifest.ts";
import { specSet } from "../../../generator/spec/spec-set.ts";
import type { Files } from "../../support/reading.ts";
import { root } from "../../support/repository.ts";
import { mutate, pick, randomOf } from "./mutate.ts";

const slices = join(root, "specs/slices");
const { files } = JSON.parse(readFileSync(join(root, "specs/manifest.json"), "utf8")) as SpecManifest;
const specs = specSet(slices);
/** Each document with all that it refers to. */
const families = files.flatMap(({ path }): string[][] => {
  const document = specs.document(path);
  if (document === null || readSurfaces(specs, [document]).length === 0) return [];
  return [[...specs.reach(path)]];
});

/** Real documents of which one was changed, the same for a seed as long as the slices are. */
export function caseOf(seed: number): Files {
  const random = randomOf(seed);
  const family = pick(random, families);
  const documents = new Map(family.map((file) => [file, JSON.parse(readFileSync(join(slices, file), "utf8")) as JsonObject]));
  // A second document of the same sort, now and then: what two of them say has to fit together.
  if (random() < 0.2)
    for (const file of pick(random, families)) documents.set(file, JSON.parse(readFileSync(join(slices, file), "utf8")) as JsonObject);
  mutate(pick(random, [...documents.values()]), random);
  return Object.fromEntries(documents);
}
