/** A JSON object. */
export type JsonObject = { readonly [member: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value at a path of own members; `undefined` where the path ends early. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let current: unknown = value;
  for (const member of path) {
    if (!isObject(current) || !Object.hasOwn(current, member)) return undefined;
    current = current[member];
  }
  return current;
}

export function stringAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = at(value, ...path);
  return typeof found === "string" ? found : undefined;
}

/** An object without the members that are `undefined`. */
export function present(members: Readonly<Record<string, unknown>>): JsonObject {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

/** How ids, types and wire values are compared: trimmed, without regard to case. */
export function fold(text: string): string {
  return text.trim().toLowerCase();
}
