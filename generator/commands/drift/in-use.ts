import { join } from "node:path";
import type { Config } from "../../config.ts";
import { contractOf } from "../../model/contract/contract.ts";
import type { Contract } from "../../model/contract/types.ts";
import { stopwatch } from "../../lib/stopwatch.ts";
import { buildModel } from "../../pipeline.ts";

/** The contracts behind the api-versions that generated clients use by default. */
export function contractsInUse(root: string, config: Required<Config>): Contract[] {
  const { facts, providers, diagnostics } = buildModel(join(root, config.specs), config.pins, stopwatch());
  const defaults = new Set(providers.flatMap(({ hosts }) => hosts.map((host) => `${host.resourceType} ${host.defaultVersion}`)));
  const spelling = new Map(providers.flatMap(({ hosts }) => hosts.map((host) => [host.resourceType.toLowerCase(), host.resourceType])));
  return facts
    .filter(({ resourceType, apiVersion }) => defaults.has(`${spelling.get(resourceType.toLowerCase())} ${apiVersion}`))
    .map((surface) => contractOf(surface, diagnostics));
}
