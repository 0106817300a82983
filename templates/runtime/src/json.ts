/** A JSON object whose members have not been looked at yet. */
export type JsonObject = { readonly [member: string]: unknown };

/** What a body turned out to be. Services answer with nothing, with HTML and with half a document. */
export type ParsedBody = { readonly kind: "empty" } | { readonly kind: "json"; readonly value: unknown } | { readonly kind: "unreadable" };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value at a path of own members; `undefined` where a member is missing or its holder is not an object. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return find(value, path);
}

/** Like {@link at}, for strings: anything else counts as absent. */
export function stringAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = find(value, path);
  return typeof found === "string" ? found : undefined;
}

function find(value: unknown, path: readonly string[]): unknown {
  let found = value;
  for (const name of path) {
    if (!isObject(found) || !Object.hasOwn(found, name)) return undefined;
    found = found[name];
  }
  return found;
}

/** Reads a body without trusting its media type: some services label JSON as text and HTML as JSON. */
export function parseBody(text: string): ParsedBody {
  const json = text.trim();
  if (json === "") return { kind: "empty" };
  try {
    return { kind: "json", value: JSON.parse(json) };
  } catch {
    return { kind: "unreadable" };
  }
}
