const longestText = 4096;

/**
 * Text of a service, made fit for messages and logs: on one line, without control characters (terminals obey them) and marks
 * of direction (what is shown is not what is there), without the query of any address (links are signed), and of bounded length.
 */
export function cleanText(text: string): string {
  const line = text
    .replace(/[\p{Cc}\p{Bidi_Control}\s]+/gu, " ")
    // Addresses without a query match too: an expression that fails at their end begins anew within them, again and again.
    .replace(/(https?:\/\/[^\s"'<>?]*)(\?[^\s"'<>]*)?/gi, (_, address: string, query) => (query ? `${address}?REDACTED` : address))
    .trim();
  return line.length > longestText ? `${line.slice(0, longestText)}…` : line;
}

/** A value between quotes for a message: of bounded length, and with every control character escaped. */
export function quote(value: unknown, longest = 60): string {
  if (typeof value !== "string") return value === null ? "null" : typeof value;
  const shown = value.length > longest ? `${value.slice(0, longest)}…` : value;
  return `"${shown.replace(/[\p{C}\u2028\u2029"\\]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)}"`;
}
