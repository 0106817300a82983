/** How names are compared: Azure does not look at case. */
export function fold(text: string): string {
  return text.toLowerCase();
}

export function sameText(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

/** What the id of a subscription looks like. */
export const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Whether two resource ids name the same resource: whole segments, without regard to case and to a slash at the end. */
export function sameId(a: string, b: string): boolean {
  return comparable(a) === comparable(b);
}

/** A resource id in the form in which it is the same as every other that names the same resource. */
export function comparable(id: string): string {
  return fold(id.replace(/\/$/, ""));
}

/**
 * A value between quotes for a message: short, and with every control character escaped. The core has one like it; taking that
 * would load the transport for those who only look at the catalog.
 */
export function quote(value: unknown): string {
  if (typeof value !== "string") return value === null ? "null" : typeof value;
  const shown = value.length > 120 ? `${value.slice(0, 120)}…` : value;
  return `"${shown.replace(/[\p{C}\u2028\u2029"\\]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)}"`;
}

/**
 * Text of the other side, such as a `description`, made fit for a terminal or a log: on one line, and without what moves the
 * cursor, colours the screen or turns the direction of writing. Pages need their own escaping.
 */
export function safeText(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, " ")
    .replace(/[\p{Cf}\p{Cs}]/gu, "")
    .trim();
}

/** `a`, `a and b`, `a, b and c`; of more than six the first five, and how many more there are. */
export function listing(words: readonly string[], conjunction: "and" | "or" = "and"): string {
  const shown = words.length > most + 1 ? [...words.slice(0, most), `${words.length - most} more`] : words;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} ${conjunction} ${shown.at(-1)}`;
}

const most = 5;
