import { isObject, put, type Json, type JsonObject } from "../lib/json.ts";

/**
 * Lays two slices of a document over each other: what only one of them has is kept, what both have must agree.
 *
 * @param sameState whether both were cut out of the same bytes. Of two states of a document, a definition is taken from
 *   one or from the other, never from both: its parts belong together.
 * @returns `null` where they disagree
 */
export function mergeSlices(a: JsonObject, b: JsonObject, sameState = true): JsonObject | null {
  return mergeObjects(a, b, sameState ? Infinity : depthOfDefinitions);
}

/** The document, its sections (`paths`, `definitions`, `parameters`), and then what they define. */
const depthOfDefinitions = 2;

function mergeObjects(a: JsonObject, b: JsonObject, depth: number): JsonObject | null {
  const result: JsonObject = {};
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const merged = mergeValues(Object.hasOwn(a, key) ? a[key] : undefined, Object.hasOwn(b, key) ? b[key] : undefined, depth - 1);
    if (merged === undefined) return null;
    put(result, key, merged);
  }
  return result;
}

function mergeValues(a: Json | undefined, b: Json | undefined, depth: number): Json | undefined {
  if (a === undefined) return b;
  if (b === undefined) return a;
  if (depth > 0 && isObject(a) && isObject(b)) return mergeObjects(a, b, depth) ?? undefined;
  return JSON.stringify(a) === JSON.stringify(b) ? a : undefined;
}
