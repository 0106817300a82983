import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { isObject } from "../lib/json.ts";
import type { Drift } from "./run.ts";

/** Findings that somebody has looked at and lives with: fingerprint → reason. */
export type Acceptances = ReadonlyMap<string, string>;

export function readAcceptances(file: string, text: string): Acceptances | Diagnostic {
  const unusable = (reason: string): Diagnostic => diagnostic("PEC7004", { file, reason }, { file, pointer: "" });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return unusable((error as Error).message);
  }
  if (!isObject(json)) return unusable("its root is not an object");
  for (const [key, reason] of Object.entries(json)) {
    if (!/^[sx][0-9a-f]{15}$/.test(key)) return unusable(`${JSON.stringify(key)} is no fingerprint`);
    if (typeof reason !== "string" || reason.trim() === "") return unusable(`${key} has no reason`);
  }
  return new Map(Object.entries(json as Record<string, string>));
}

/** Which acceptances a run must use: none for a part of a tree, otherwise those of the changes that it can find. */
export type Coverage = "none" | "versions" | "trees";

export interface Accepted {
  readonly pairs: Drift["pairs"];
  readonly accepted: number;
  /** Acceptances that the run would have used: they are errors. */
  readonly unused: readonly Diagnostic[];
}

/** Leaves out what is accepted. */
export function accept(drift: Drift, acceptances: Acceptances, coverage: Coverage, file: string): Accepted {
  const used = new Set<string>();
  const pairs = drift.pairs.map((pair) => ({
    ...pair,
    findings: pair.findings.filter(({ fingerprint }) => {
      if (!acceptances.has(fingerprint)) return true;
      used.add(fingerprint);
      return false;
    }),
  }));
  const prefix = { none: null, versions: "x", trees: "s" }[coverage];
  const left = [...acceptances.keys()].filter((key) => prefix !== null && key.startsWith(prefix) && !used.has(key));
  const unused = left.map((fingerprint) => diagnostic("PEC7003", { fingerprint, file }, { file, pointer: `/${fingerprint}` }));
  return { pairs, accepted: used.size, unused };
}
