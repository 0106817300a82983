import type { ApiPlace } from "../../declarations/types.ts";
import { by, inTurn } from "../../lib/compare.ts";
import { sha256 } from "../../lib/hash.ts";
import { worst } from "../rules/rules.ts";
import type { PackageFinding, Way } from "./finding.ts";
import { packageRules, type PackageRule, type PackageRuleCode, type PackageTraits } from "./rules.ts";

export interface PackageChange {
  readonly code: PackageRuleCode;
  readonly at: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly traits?: PackageTraits;
  readonly source?: { readonly before: ApiPlace | null; readonly after: ApiPlace | null };
}

export interface Notes {
  change(change: PackageChange): void;
  findings(): PackageFinding[];
}

/** Collects changes. The same change of one thing, seen where it is handed over and where it is handed out, is one finding. */
export function notes(name: string, from: string): Notes {
  const found = new Map<string, PackageFinding>();
  return {
    change({ code, at, before, after, traits = {}, source = { before: null, after: null } }) {
      const key = JSON.stringify([code, at, before, after]);
      const { area, action, levels }: PackageRule = packageRules[code];
      const [wire, consumer] = levels(traits);
      const earlier = found.get(key);
      const direction = merged(earlier === undefined ? undefined : earlier.direction, traits.way ?? null);
      found.set(key, {
        ...{ code, area, action, direction, at, before, after },
        wire: worst(earlier === undefined ? [wire] : [earlier.wire, wire]),
        consumer: worst(earlier === undefined ? [consumer] : [earlier.consumer, consumer]),
        source: earlier?.source ?? source,
        fingerprint: `p${sha256(JSON.stringify([name, from, code, at, before, after])).slice(0, 15)}`,
      });
    },
    findings: () => [...found.values()].sort(inReadingOrder),
  };
}

function merged(earlier: PackageFinding["direction"] | undefined, way: Way | null): PackageFinding["direction"] {
  return earlier === undefined || earlier === way ? way : "both";
}

const inReadingOrder = inTurn<PackageFinding>(
  by(({ area }) => area),
  by(({ at }) => at),
  by(({ code }) => code),
  by(({ before, after }) => `${before ?? ""} ${after ?? ""}`),
);
