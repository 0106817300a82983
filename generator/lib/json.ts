export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [key: string]: Json };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function asString(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The texts of a list; none of one in which something else than a word, a number and the like stands. */
export function strings(value: unknown): string[] {
  return isPlainList(value) ? value.filter((item) => typeof item === "string") : [];
}

/** A list without objects and lists in it. */
export function isPlainList(value: unknown): value is ReadonlyArray<null | boolean | number | string> {
  return Array.isArray(value) && value.every((item) => typeof item !== "object" || item === null);
}

/** The own property; never one that the object inherits, whatever the key is called. */
export function own(value: unknown, key: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The own property where it is an object. */
export function ownObject(value: unknown, key: string): JsonObject | undefined {
  const found = own(value, key);
  return isObject(found) ? found : undefined;
}

/**
 * Sets an own property, `__proto__` included: plain assignment would change the prototype instead.
 */
export function put(target: JsonObject, key: string, value: Json): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Text of a JSON file of ours: two spaces, line feeds, a final newline. */
export function toJsonText(value: unknown, replacer?: (key: string, value: unknown) => unknown): string {
  return `${JSON.stringify(value, replacer, 2)}\n`;
}
