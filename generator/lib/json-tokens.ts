const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const brackets = new Set(["{", "}", "[", "]"].map((bracket) => bracket.charCodeAt(0)));

/**
 * Walks the brackets, commas and strings of a JSON text, one after the other; what stands between them is passed over.
 * By hand instead of by a pattern: patterns keep a trail of every character of a string, and long ones exhaust them.
 *
 * @param visit is called with the first character of a token and where the token begins and ends
 */
export function jsonTokens(text: string, visit: (token: string, start: number, end: number) => void): void {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      const end = stringEnd(text, at);
      visit('"', at, end);
      at = end - 1;
    } else if (code === comma || brackets.has(code)) visit(text.charAt(at), at, at + 1);
  }
}

/** The place behind a string that begins at `start`; the end of the text where it never ends. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === backslash) at += 1;
    else if (code === quote) return at + 1;
  }
  return text.length;
}
