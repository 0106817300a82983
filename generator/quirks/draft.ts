import type { Place } from "../diagnostics/diagnostic.ts";
import { inspectRecord } from "../facts/inspect.ts";
import type { SurfaceFacts } from "../facts/types.ts";
import { beginnings, type Beginning, type Given } from "./beginnings.ts";
import { wrongSide, type Subject } from "./changes.ts";
import { unmet } from "./expect.ts";
import { providerOf } from "./place.ts";
import type { Quirk, QuirkFile, QuirkRule, QuirkTarget } from "./types.ts";

/** What somebody wants a quirk about. */
export interface Wanted {
  readonly resourceType: string;
  /** All kept versions if left out. */
  readonly apiVersion?: string;
  readonly rule: string;
  readonly operation: Given["operation"];
}

/** A quirk whose decisions and reason are still blank. */
export interface Draft {
  readonly quirk: Omit<Quirk, "rule" | "set"> & { readonly rule: QuirkRule["rule"]; readonly set: object };
  readonly provider: string;
  readonly decide: Beginning["decide"];
}

const rules = Object.keys(beginnings) as ReadonlyArray<QuirkRule["rule"]>;

/** Rules that decide one thing: a second quirk of them could only contradict the first. */
const single = new Set<QuirkRule["rule"]>(["update.method", "list.fromTarget", "name.override"]);

/**
 * Begins a quirk with what the facts say; as a text, why it makes no sense.
 *
 * @param files the quirks that there are
 * @param exists whether a file of the specs has something at a pointer
 */
export function draftQuirk(
  wanted: Wanted,
  surfaces: readonly SurfaceFacts[],
  files: readonly QuirkFile[],
  exists: (file: string, pointer: string) => boolean,
): Draft | string {
  const rule = rules.find((candidate) => candidate === wanted.rule);
  if (rule === undefined) return `there is no rule ${wanted.rule}; the rules are ${rules.join(", ")}`;
  const versions = surfaces.filter(({ resourceType }) => isSame(resourceType, wanted.resourceType));
  const asked = versions.filter(({ apiVersion }) => wanted.apiVersion === undefined || isSame(apiVersion, wanted.apiVersion));
  // What was published is better evidence than what was rebuilt.
  const newest = asked.findLast(({ derived }) => !derived) ?? asked.at(-1);
  if (newest === undefined) return nothingThere(wanted, surfaces, versions);
  const { resourceType, apiVersion } = newest;
  const unfit = wrongSide(rule, newest);
  if (unfit !== null) return unfit;

  const provider = providerOf(resourceType);
  const quirks = files.flatMap((file) => file.quirks).filter(({ target }) => covers(target, newest));
  const before = single.has(rule) ? quirks.find((quirk) => quirk.rule === rule) : undefined;
  if (before !== undefined) return `${before.id} decides it already, in quirks/${provider}.json`;

  const begun = beginnings[rule](subjectOf(newest), { operation: wanted.operation, quirks });
  if (typeof begun === "string") return `${rule} makes no sense for ${resourceType} ${apiVersion}: ${begun}`;
  const { expect, set, evidence, decide } = begun;
  const pointer = nearest(evidence, exists);

  const holding = versions.filter((surface) => unmet(expect, inspectRecord(surface)) === null).map((surface) => surface.apiVersion);
  const apiVersions = wanted.apiVersion !== undefined ? [apiVersion] : holding.length === versions.length ? "*" : holding;
  const id = freeId(resourceType, rule, new Set(files.flatMap((file) => file.quirks.map((quirk) => quirk.id))));
  return {
    quirk: {
      id,
      rule,
      target: { resourceType, apiVersions },
      expect,
      set,
      reason: "",
      evidence: `${evidence.file}#${pointer}`,
      upstream: null,
    },
    provider,
    decide,
  };
}

function nothingThere(wanted: Wanted, surfaces: readonly SurfaceFacts[], versions: readonly SurfaceFacts[]): string {
  if (versions.length > 0) {
    return `${wanted.apiVersion ?? ""} of ${wanted.resourceType} is not kept; there are ${versions.map(({ apiVersion }) => apiVersion).join(", ")}`;
  }
  const provider = wanted.resourceType.split("/")[0] ?? "";
  const types = new Set(
    surfaces.filter(({ resourceType }) => isSame(resourceType.split("/")[0] ?? "", provider)).map((surface) => surface.resourceType),
  );
  const others = types.size > 0 ? `${provider} has ${[...types].join(", ")}` : "pecgen inspect lists those that there are";
  return `there is no ${wanted.resourceType}; ${others}`;
}

function subjectOf(facts: SurfaceFacts): Subject {
  return { facts, record: inspectRecord(facts) };
}

/** The place, or what it stands in: a list of words can be behind a reference. */
function nearest({ file, pointer }: Place, exists: (file: string, pointer: string) => boolean): string {
  let here = pointer;
  while (here !== "" && !exists(file, here)) here = here.slice(0, here.lastIndexOf("/"));
  return here;
}

/** Azure compares resource types and api-versions without regard to case. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function covers({ resourceType, apiVersions }: QuirkTarget, surface: SurfaceFacts): boolean {
  return (
    isSame(resourceType, surface.resourceType) &&
    (apiVersions === "*" || apiVersions.some((version) => isSame(version, surface.apiVersion)))
  );
}

/** `Microsoft.KeyVault/managedHSMs` and `status.map` make `keyvault-managed-hsms-status-map`, with a number if that is taken. */
function freeId(resourceType: string, rule: string, taken: ReadonlySet<string>): string {
  const words = [...resourceType.split("/").slice(1), ...rule.split(".")].map((word) => word.replace(/([a-z0-9])([A-Z])/g, "$1-$2"));
  const id = [providerOf(resourceType), ...words].join("-").toLowerCase();
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
