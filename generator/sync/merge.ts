import { isObject, put, type Json, type JsonObject } from "../lib/json.ts";

/**
 * Lays two slices of a document over each other: what only one of them has is kept, what both have must agree.
 *
 * @param sameState whether both were cut out of the same bytes. Of two states of a document, a definition is taken from
 *   one or from the other, never from both: its parts belong together.
 * @returns `null` where they disagree
 */
export function mergeSlices(a: JsonObject, b: JsonObject, sameState = true): JsonObject | null {
  return mergeObjects(a, b, (key) => (sameState ? Infinity : sections.has(key) ? 1 : 0));
}

/** The members of a document that hold definitions. Any other one belongs to a definition: a document can be a schema. */
const sections: ReadonlySet<string> = new Set(["paths", "x-ms-paths", "definitions", "parameters", "responses"]);

/** @param depthOf how deep members are laid over each other, by their names; those that are not must be the same */
function mergeObjects(a: JsonObject, b: JsonObject, depthOf: (key: string) => number): JsonObject | null {
  const result: JsonObject = {};
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const merged = mergeValues(Object.hasOwn(a, key) ? a[key] : undefined, Object.hasOwn(b, key) ? b[key] : undefined, depthOf(key));
    if (merged === undefined) return null;
    put(result, key, merged);
  }
  return result;
}

function mergeValues(a: Json | undefined, b: Json | undefined, depth: number): Json | undefined {
  if (a === undefined) return b;
  if (b === undefined) return a;
  if (depth > 0 && isObject(a) && isObject(b)) return mergeObjects(a, b, () => depth - 1) ?? undefined;
  return JSON.stringify(a) === JSON.stringify(b) ? a : undefined;
}
