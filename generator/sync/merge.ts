import { isObject, put, type Json, type JsonObject } from "../lib/json.ts";

/**
 * Lays two slices of one document over each other: what only one of them has is kept, what both have must agree.
 *
 * @returns `null` where they disagree, as two states of the same document do
 */
export function mergeSlices(a: JsonObject, b: JsonObject): JsonObject | null {
  const result: JsonObject = {};
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const merged = mergeValues(Object.hasOwn(a, key) ? a[key] : undefined, Object.hasOwn(b, key) ? b[key] : undefined);
    if (merged === undefined) return null;
    put(result, key, merged);
  }
  return result;
}

function mergeValues(a: Json | undefined, b: Json | undefined): Json | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  if (isObject(a) && isObject(b)) return mergeSlices(a, b) ?? undefined;
  return JSON.stringify(a) === JSON.stringify(b) ? a : undefined;
}
