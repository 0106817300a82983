import { join } from "node:path";
import type { Settings } from "../../config.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { stopwatch } from "../../lib/stopwatch.ts";
import type { Contract } from "../../model/contract/types.ts";
import { buildModel } from "../../pipeline.ts";

export interface InUse {
  readonly contracts: readonly Contract[];
  /** Because of these, clients and their api-versions can be missing. */
  readonly errors: readonly Diagnostic[];
}

/** Which of the contracts stand behind the api-versions that generated clients use by default. */
export function contractsInUse(contracts: readonly Contract[], root: string, config: Settings): InUse {
  const { providers, diagnostics } = buildModel(join(root, config.specs), config.pins, stopwatch());
  const key = (resourceType: string, apiVersion: string): string => `${resourceType.toLowerCase()}@${apiVersion}`;
  const defaults = new Set(
    providers.flatMap(({ hosts, consumers }) => [...hosts, ...consumers].map((each) => key(each.resourceType, each.defaultVersion))),
  );
  return {
    contracts: contracts.filter(({ resourceType, apiVersion }) => defaults.has(key(resourceType, apiVersion))),
    errors: diagnostics.filter(({ severity }) => severity === "error"),
  };
}
