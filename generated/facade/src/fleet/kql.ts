/** What can stand in a query: a part of one, or a value that becomes a literal. */
export type KqlPart = Kql | string | number | readonly string[];

/** A query of Resource Graph, or a part of one. Only {@link kql} makes it, so nothing in it was pasted. */
export class Kql {
  readonly #text: string;

  /** @internal */
  constructor(text: string) {
    this.#text = text;
  }

  /** The query as the service gets it. */
  toString(): string {
    return this.#text;
  }
}

/**
 * Writes a query. What stands in `${}` is a value and becomes a literal, a list of texts becomes a list of literals, and only
 * another part of a query is taken as it is.
 *
 * ```ts
 * kql`resources | where type in~ (${types}) and name =~ ${name}`
 * ```
 */
export function kql(texts: TemplateStringsArray, ...parts: readonly KqlPart[]): Kql {
  return new Kql(texts.map((text, index) => (index < parts.length ? `${text}${written(parts[index] as KqlPart)}` : text)).join(""));
}

/** Parts of a query with a word between them. */
export function joined(parts: readonly Kql[], word: "and" | "or"): Kql {
  return new Kql(parts.map((part) => `(${part.toString()})`).join(` ${word} `));
}

function written(part: KqlPart): string {
  if (part instanceof Kql) return part.toString();
  if (typeof part === "string") return literal(part);
  if (typeof part === "number") {
    if (!Number.isSafeInteger(part) || part < 0) throw new TypeError("Numbers in a query are whole and not negative.");
    return String(part);
  }
  if (part.length === 0) throw new TypeError("A list in a query has at least one text.");
  return part.map(literal).join(", ");
}

/** Everything but printable ASCII is escaped: what counts as the end of a line, or moves the cursor, is not left to the reader. */
function literal(text: string): string {
  return JSON.stringify(text).replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
