import { sha256 } from "../lib/hash.ts";
import { by, inTurn } from "../lib/compare.ts";
import type { Contract, ContractVerb } from "../model/contract/types.ts";
import type { Change, Notebook, Renaming, Subject } from "./change.ts";
import type { Direction, Finding, Level } from "./finding.ts";
import type { OneWay } from "./rules/rule.ts";
import { levelsOf, rules, worst } from "./rules/rules.ts";

/** What identifies a pair in fingerprints. */
export interface PairName {
  readonly resourceType: string;
  readonly from: string;
  readonly to: string;
}

export interface Collected extends Notebook {
  findings(pair: PairName): Finding[];
  renamings(): Renaming[];
}

/**
 * When the same change in several operations is one finding. Models always are: whoever changes one changes it once.
 * What each operation has for itself is where all that have it agree.
 */
const sharing: Readonly<Record<Subject, "always" | "where all agree" | "never">> = {
  connection: "always",
  privateLinkResource: "always",
  error: "always",
  parameter: "where all agree",
  path: "where all agree",
  collection: "where all agree",
  linkCollection: "where all agree",
  header: "where all agree",
  list: "never",
  operation: "never",
};

export function notebook(): Collected {
  const changes: Change[] = [];
  const carriers = new Map<string, Set<ContractVerb>>();
  const renamings = new Map<string, Renaming>();
  const carrierKey = (subject: Subject, at: string): string => JSON.stringify([subject, subject === "parameter" ? at : ""]);

  const isOne = (group: readonly Change[]): boolean => {
    const { subject, at } = group[0] as Change;
    if (sharing[subject] !== "where all agree") return sharing[subject] === "always";
    const verbs = new Set(group.map(({ verb }) => verb));
    return [...(carriers.get(carrierKey(subject, at)) ?? [])].every((verb) => verbs.has(verb));
  };

  return {
    change: (change) => void changes.push(change),
    carries: (subject, at, verb) => {
      const key = carrierKey(subject, at);
      carriers.set(key, (carriers.get(key) ?? new Set()).add(verb));
    },
    renaming: (renaming) => void renamings.set(JSON.stringify([renaming.what, renaming.before, renaming.after]), renaming),
    renamings: () => [...renamings.values()].sort(by(({ what, before }) => `${what} ${before}`)),
    findings: (pair) =>
      groups(changes, sameChange)
        .flatMap((same) => (isOne(same) ? [same] : groups(same, ({ verb }) => String(verb))))
        .map((group) => findingOf(group, pair))
        .sort(inOrderOfReading),
  };
}

function sameChange({ code, subject, at, before, after }: Change): string {
  return JSON.stringify([code, subject, at, before, after]);
}

function groups<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const found = new Map<string, T[]>();
  for (const item of items) found.set(key(item), [...(found.get(key(item)) ?? []), item]);
  return [...found.values()];
}

function findingOf(group: readonly Change[], pair: PairName): Finding {
  const first = group[0] as Change;
  const { code, area, subject, at, before, after, source } = first;
  const levels = group.map(({ way, traits }) => levelsOf(code, way, traits));
  const verbs = [...new Set(group.map(({ verb }) => verb))].filter((verb) => verb !== null);
  const operation = operationOf(subject, verbs);
  const direction = directionOf(new Set(group.map(({ way }) => way)));
  const wire = worst(levels.map((level) => level.wire));
  return {
    code,
    area,
    action: rules[code].action,
    operation,
    operations: verbs,
    direction,
    at,
    before,
    after,
    wire: pair.from === pair.to ? published(wire) : wire,
    consumer: worst(levels.map(({ consumer }) => consumer)),
    oad: levels.find(({ oad }) => oad !== null)?.oad ?? null,
    source,
    fingerprint: fingerprint(pair, code, subject, operation, direction, at, before, after),
  };
}

/** Azure's policy: a published api-version does not change, so what would be an addition elsewhere breaks it. */
function published(level: Level): Level {
  return level === "additive" ? "breaking" : level;
}

/** The private link resource keeps the name of an operation: without it nobody could tell it from the connection. */
function operationOf(subject: Subject, verbs: readonly ContractVerb[]): ContractVerb | null {
  const [only = null] = verbs;
  if (subject === "privateLinkResource") return verbs.includes("listPrivateLinkResources") ? "listPrivateLinkResources" : only;
  return verbs.length === 1 ? only : null;
}

function directionOf(ways: ReadonlySet<OneWay | null>): Direction | null {
  const [only = null] = ways;
  return ways.size === 1 ? only : "both";
}

export type PresenceCode = "version-added" | "version-removed" | "type-added" | "type-removed";

/** A whole surface came or went. */
export function presenceFinding(code: PresenceCode, { resourceType, apiVersion, file }: Contract): Finding {
  const added = rules[code].action === "added";
  const place = { file, pointer: "" };
  return {
    code,
    area: "presence",
    action: rules[code].action,
    operation: null,
    operations: [],
    direction: null,
    at: "",
    before: added ? null : apiVersion,
    after: added ? apiVersion : null,
    ...levelsOf(code, null, {}),
    source: { before: added ? null : place, after: added ? place : null },
    fingerprint: fingerprint({ resourceType, from: apiVersion, to: apiVersion }, code),
  };
}

/** Begins with `s` for a change of one api-version and with `x` for one across versions. */
function fingerprint({ resourceType, from, to }: PairName, ...facts: readonly unknown[]): string {
  const kind = from === to ? "s" : "x";
  return `${kind}${sha256(JSON.stringify([resourceType.toLowerCase(), from, to, ...facts])).slice(0, 15)}`;
}

const inOrderOfReading = inTurn<Finding>(
  by(({ operation }) => operation ?? ""),
  by(({ area }) => area),
  by(({ at }) => at),
  by(({ code }) => code),
  by(({ before, after }) => JSON.stringify([before, after])),
  by(({ direction }) => direction ?? ""),
);
