import type { Constraints, DeclaredValues } from "../model/contract/types.ts";
import type { Side } from "./finding.ts";
import type { Traits } from "./rules/rule.ts";
import type { RuleCode } from "./rules/rules.ts";

/** A change of what one value may be, wherever the value stands. */
export type ReportValue = (code: RuleCode, before: Side, after: Side, traits?: Traits) => void;

interface Value {
  readonly values: DeclaredValues | null;
  readonly format: string | null;
  readonly constraints: Constraints;
}

export function compareValue(before: Value, after: Value, report: ReportValue): void {
  compareDeclared(before.values, after.values, report);
  compareFormat(before.format, after.format, report);
  compareConstraints(before.constraints, after.constraints, report);
}

function compareDeclared(before: DeclaredValues | null, after: DeclaredValues | null, report: ReportValue): void {
  if (before === null && after === null) return;
  if (before === null || after === null) {
    const { values, open } = (before ?? after) as DeclaredValues;
    const list = values.join(" | ");
    if (before === null) report("enum-declared", null, list, { open });
    else report("enum-undeclared", list, null, { open });
    return;
  }
  for (const value of after.values) {
    if (!before.values.includes(value)) report("enum-value-added", null, value, { open: before.open });
  }
  for (const value of before.values) {
    if (!after.values.includes(value)) report("enum-value-removed", value, null, { open: after.open });
  }
  if (before.open !== after.open) report(after.open ? "enum-opened" : "enum-closed", openness(before), openness(after));
}

function openness({ open }: DeclaredValues): string {
  return open ? "open" : "closed";
}

/** Formats that say what a text means and leave what travels as it was. */
const silentFormats = new Set(["uuid", "arm-id", "uri", "url", "password"]);

function compareFormat(before: string | null, after: string | null, report: ReportValue): void {
  const heard = (format: string | null): string | null => (format === null || silentFormats.has(format) ? null : format);
  const [from, to] = [heard(before), heard(after)];
  if (from === to) return;
  report("format-changed", from, to, { strictness: from === null ? "stronger" : to === null ? "weaker" : "different" });
}

function compareConstraints(before: Constraints, after: Constraints, report: ReportValue): void {
  if (before === after) return;
  if (before.pattern !== after.pattern) {
    const [from, to] = [asksNothing(before.pattern), asksNothing(after.pattern)];
    const strictness = from && to ? "same" : from ? "stronger" : to ? "weaker" : "different";
    report("pattern-changed", before.pattern, after.pattern, { strictness });
  }
  compareBounds("length-changed", ["minLength", "maxLength"], before, after, report);
  compareBounds("range-changed", ["minimum", "maximum"], before, after, report);
}

function asksNothing(pattern: string | null): boolean {
  return pattern === null || pattern === "^.*$" || pattern === ".*";
}

type Bound = Exclude<keyof Constraints, "pattern">;

function compareBounds(
  code: RuleCode,
  [low, high]: readonly [Bound, Bound],
  before: Constraints,
  after: Constraints,
  report: ReportValue,
): void {
  const lower = (after[low] ?? -Infinity) - (before[low] ?? -Infinity) || 0;
  const upper = (before[high] ?? Infinity) - (after[high] ?? Infinity) || 0;
  if (lower === 0 && upper === 0) return;
  const strictness = lower >= 0 && upper >= 0 ? "stronger" : lower <= 0 && upper <= 0 ? "weaker" : "different";
  report(code, bounds(before, low, high), bounds(after, low, high), { strictness });
}

function bounds(constraints: Constraints, low: Bound, high: Bound): Side {
  const { [low]: from, [high]: to } = constraints;
  return from === null && to === null ? null : { [low]: from, [high]: to };
}
