import { isObject, put, type Json, type JsonObject } from "../lib/json.ts";

/**
 * Lays two slices of a document over each other: what only one of them has is kept, what both have must agree.
 *
 * @param sameState whether both were cut out of the same bytes; of another state, nothing may come that the first lacks
 * @returns `null` where they disagree
 */
export function mergeSlices(a: JsonObject, b: JsonObject, sameState = true): JsonObject | null {
  const merged = mergeObjects(a, b);
  return sameState || (merged !== null && JSON.stringify(merged) === JSON.stringify(a)) ? merged : null;
}

function mergeObjects(a: JsonObject, b: JsonObject): JsonObject | null {
  const result: JsonObject = {};
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const merged = mergeValues(Object.hasOwn(a, key) ? a[key] : undefined, Object.hasOwn(b, key) ? b[key] : undefined);
    if (merged === undefined) return null;
    put(result, key, merged);
  }
  return result;
}

function mergeValues(a: Json | undefined, b: Json | undefined): Json | undefined {
  if (a === undefined) return b;
  if (b === undefined) return a;
  if (isObject(a) && isObject(b)) return mergeObjects(a, b) ?? undefined;
  return JSON.stringify(a) === JSON.stringify(b) ? a : undefined;
}
