import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { printableJson } from "../../diagnostics/render.ts";
import type { Finding, Pair } from "../finding.ts";

/** The public form. Members keep their names and meanings as long as the schema version stays. */
export function jsonReport(pairs: readonly Pair[], diagnostics: readonly Diagnostic[]): string {
  return printableJson({ schemaVersion: 1, pairs: pairs.map(pairRecord), diagnostics });
}

export function pairRecord({ resourceType, from, to, comparable, findings }: Pair) {
  return { resourceType, from, to, comparable, findings: findings.map(findingRecord) };
}

function findingRecord(finding: Finding) {
  const { code, area, action, operation, direction, at, before, after, wire, consumer, oad, source, fingerprint } = finding;
  // Private endpoints have two lists, which the form calls alike; before, after and the sources tell them apart.
  const called = operation === "listBySubscription" ? "list" : operation;
  return { code, area, action, operation: called, direction, at, before, after, wire, consumer, oad, source, fingerprint };
}
