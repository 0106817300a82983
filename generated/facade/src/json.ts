export { at, isObject, type JsonObject, stringAt } from "@pecgen/core";

/** The strings of an array, or one string as an array; anything else is an empty array. */
export function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
