import type { Level } from "../finding.ts";
import { operationRules } from "./operations.ts";
import type { By, OneWay, Rule, Traits } from "./rule.ts";
import { valueRules } from "./values.ts";

/** Every kind of change that drift knows. Each has a pair of documents in `test/drift/fixtures`. */
export const rules = { ...operationRules, ...valueRules };

export type RuleCode = keyof typeof rules;

const rank: Readonly<Record<Level, number>> = { neutral: 0, additive: 1, breaking: 2 };

export function worst(levels: readonly Level[]): Level {
  return levels.reduce((a, b) => (rank[b] > rank[a] ? b : a), "neutral");
}

/** The levels of one change in one direction; what has no direction is judged as an answer. */
export function levelsOf(code: RuleCode, way: OneWay | null, traits: Traits): { wire: Level; consumer: Level; oad: string | null } {
  const rule: Rule = rules[code];
  const decide = <T>(by: By<T>): T =>
    typeof by === "function" ? (by as (direction: OneWay, traits: Traits) => T)(way ?? "response", traits) : by;
  return { wire: decide(rule.wire), consumer: decide(rule.consumer), oad: decide(rule.oad) };
}
