import { diagnostic, inOrder, type Diagnostic, type Place } from "../diagnostics/diagnostic.ts";
import { inspectRecord } from "../facts/inspect.ts";
import type { SurfaceFacts } from "../facts/types.ts";
import { changesOf, wrongSide, type Subject } from "./changes.ts";
import { unmet } from "./expect.ts";
import { quirkPlace } from "./place.ts";
import type { Quirk, QuirkedSurface, QuirkFile } from "./types.ts";

export interface AppliedQuirks {
  /** All surfaces, in the order they came. */
  readonly surfaces: QuirkedSurface[];
  readonly diagnostics: Diagnostic[];
}

/** A surface while quirks are given to it. */
interface Receiver extends Subject {
  readonly quirks: Quirk[];
  /** What was set, to what, by which quirk. */
  readonly settled: Map<string, { readonly to: string; readonly by: string }>;
}

/**
 * Gives every surface the quirks that hold for it, in the order of the files. A quirk is data that somebody
 * wrote against a definition: whatever no longer fits is reported, and left out where it does not fit.
 *
 * @param exists whether a file of the specs has something at a pointer
 */
export function applyQuirks(
  surfaces: readonly SurfaceFacts[],
  files: readonly QuirkFile[],
  exists: (file: string, pointer: string) => boolean,
): AppliedQuirks {
  const receivers = surfaces.map((facts): Receiver => ({ facts, record: inspectRecord(facts), quirks: [], settled: new Map() }));
  const ofType = new Map<string, Receiver[]>();
  for (const receiver of receivers) {
    const type = receiver.facts.resourceType.toLowerCase();
    ofType.set(type, [...(ofType.get(type) ?? []), receiver]);
  }
  const diagnostics: Diagnostic[] = [];
  for (const { provider, quirks } of files) {
    for (const [index, quirk] of quirks.entries()) {
      const at = (...members: readonly string[]): Place => quirkPlace(provider, index, ...members);
      const report = (item: Diagnostic): void => void diagnostics.push(item);
      if (!hasEvidence(quirk, exists)) {
        report(diagnostic("PEC3004", { id: quirk.id, pointer: quirk.evidence }, at("evidence")));
        continue;
      }
      const targets = targetsOf(quirk, ofType.get(quirk.target.resourceType.toLowerCase()) ?? [], at, report);
      for (const target of targets) give(quirk, target, at, report);
    }
  }
  return { surfaces: receivers.map(({ facts, quirks }) => ({ facts, quirks })), diagnostics: inOrder(diagnostics) };
}

type At = (...members: readonly string[]) => Place;
type Report = (item: Diagnostic) => void;

function hasEvidence({ evidence }: Quirk, exists: (file: string, pointer: string) => boolean): boolean {
  const end = evidence.indexOf("#");
  return exists(evidence.slice(0, end), evidence.slice(end + 1));
}

/** Resource types and api-versions are compared without regard to case, as Azure does. */
function targetsOf({ id, target }: Quirk, ofType: readonly Receiver[], at: At, report: Report): readonly Receiver[] {
  const nothing = (reason: string, place: Place): void => report(diagnostic("PEC3002", { id, reason }, place));
  if (ofType.length === 0) {
    nothing(`there is no ${target.resourceType}`, at("target", "resourceType"));
    return [];
  }
  if (target.apiVersions === "*") return ofType;
  return target.apiVersions.flatMap((wanted, index) => {
    const found = ofType.filter(({ facts }) => facts.apiVersion.toLowerCase() === wanted.toLowerCase());
    if (found.length === 0) nothing(`${wanted} of ${target.resourceType} is not kept`, at("target", "apiVersions", String(index)));
    return found;
  });
}

/** Gives one quirk to one surface, unless it is stale there, contradicts another, or makes no difference at all. */
function give(quirk: Quirk, receiver: Receiver, at: At, report: Report): void {
  const { id } = quirk;
  const where = `${receiver.facts.resourceType} ${receiver.facts.apiVersion}`;
  const unfit = wrongSide(quirk.rule, receiver.facts);
  if (unfit !== null) {
    report(diagnostic("PEC3002", { id, reason: unfit }, at("rule")));
    return;
  }
  const failure = unmet(quirk.expect, receiver.record);
  if (failure !== null) {
    report(diagnostic("PEC3001", { id, expected: failure.expected, found: `${failure.found} at ${where}` }, at("expect")));
    return;
  }
  let useful = 0;
  for (const { what, to, idle } of changesOf(quirk)) {
    const before = receiver.settled.get(what);
    if (before !== undefined && before.to !== to) {
      report(
        diagnostic("PEC3003", { reason: `${id} sets ${what} to ${to} for ${where}, ${before.by} sets it to ${before.to}` }, at("set")),
      );
      return;
    }
    const why = before === undefined ? idle(receiver) : `${before.by} says the same`;
    if (why !== null) report(diagnostic("PEC3002", { id, reason: `it changes nothing at ${where}: ${why}` }, at("set")));
    else useful += 1;
  }
  if (useful === 0) return;
  for (const { what, to } of changesOf(quirk)) receiver.settled.set(what, { to, by: id });
  receiver.quirks.push(quirk);
}
