import { isDeepStrictEqual } from "node:util";
import type { InspectRecord } from "../facts/inspect.ts";
import { verbs } from "../facts/types.ts";
import { own } from "../lib/json.ts";
import type { Expectation } from "./types.ts";

/** The members that a path can go on with, below one of the record. `operations` and `writable` are keyed by verb. */
const operation = ["operationId", "method", "path", "parameters", "successCodes", "longRunning", "finalStateVia", "paging"] as const;
const facts: Readonly<Record<Exclude<keyof InspectRecord, "operations" | "writable">, readonly string[]>> = {
  resourceType: [],
  apiVersion: [],
  stability: [],
  scope: [],
  connectionParameter: [],
  status: ["path", "values", "open"],
  provisioningState: ["values", "open"],
  stateFields: [],
  connectionFields: [],
  listShape: [],
  errorShape: [],
};

/**
 * Whether the path names a fact that the record can have. A misspelt path would otherwise be absent for ever,
 * and an expectation of absence would hold whatever the definition says.
 */
export function isFactPath(path: string): boolean {
  const [first = "", second, ...rest] = path.split(".");
  const isVerb = verbs.some((verb) => verb === second);
  if (first === "writable") return isVerb && rest.length === 0;
  if (first === "operations") return isVerb && rest.length <= 1 && rest.every((name) => operation.some((member) => member === name));
  const members: readonly string[] | undefined = Object.entries(facts).find(([name]) => name === first)?.[1];
  return members !== undefined && rest.length === 0 && (second === undefined || members.includes(second));
}

/** What an expectation found in place of what it wanted; both as texts for a reader. */
export interface Unmet {
  readonly expected: string;
  readonly found: string;
}

/**
 * Holds an expectation against the record of a surface; `null` when it is met.
 *
 * - The path is that of `isFactPath`; `operations.put.successCodes` is about the first operation of that verb.
 * - `equals` compares whole values, arrays in their order, text exactly.
 * - `includes` compares exactly: a definition that changes the case of a word has changed.
 * - `lacks` disregards case, as readers of the wire do: a word that came in any spelling is no longer missing.
 *   Blanks count all the same, so that a word with one at its end can be missing beside the clean one.
 * - `absent` is met by a fact that is not there and by `null`. The other three need a fact; `includes` and `lacks`, an array.
 */
export function unmet(expectation: Expectation, record: InspectRecord): Unmet | null {
  const found = factAt(record, expectation.fact);
  return isMet(expectation, found) ? null : { expected: `${expectation.fact} ${wanted(expectation)}`, found: text(found) };
}

function isMet(expectation: Expectation, found: unknown): boolean {
  if ("absent" in expectation) return found === undefined || found === null;
  if ("equals" in expectation) return isDeepStrictEqual(found, expectation.equals);
  if (!Array.isArray(found)) return false;
  const words = found.map(String);
  if ("includes" in expectation) return expectation.includes.every((word) => words.includes(word));
  const present = new Set(words.map((word) => word.toLowerCase()));
  return expectation.lacks.every((word) => !present.has(word.toLowerCase()));
}

function wanted(expectation: Expectation): string {
  if ("absent" in expectation) return "to be absent";
  if ("equals" in expectation) return `to be ${text(expectation.equals)}`;
  if ("includes" in expectation) return `to include ${text(expectation.includes)}`;
  return `to lack ${text(expectation.lacks)}`;
}

function text(value: unknown): string {
  return value === undefined || value === null ? "nothing" : JSON.stringify(value);
}

/** The value at a path of `isFactPath`; `undefined` where the record has none. */
function factAt(record: InspectRecord, path: string): unknown {
  const [first = "", ...rest] = path.split(".");
  if (first !== "operations") return [first, ...rest].reduce<unknown>(own, record);
  const [verb, ...members] = rest;
  return members.reduce<unknown>(
    own,
    record.operations.find((candidate) => candidate.verb === verb),
  );
}
