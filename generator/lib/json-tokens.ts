/** What tokens begin with, as character codes: comparing codes is several times as fast as comparing texts. */
export const code = {
  quote: 0x22,
  comma: 0x2c,
  openBracket: 0x5b,
  backslash: 0x5c,
  closeBracket: 0x5d,
  openBrace: 0x7b,
  closeBrace: 0x7d,
} as const;

/**
 * Walks the brackets, commas and strings of a JSON text, one after the other; what stands between them is passed over.
 * By hand instead of by a pattern: patterns keep a trail of every character of a string, and long ones exhaust them.
 *
 * @param visit is called with the code of the first character of a token and where the token begins and ends
 */
export function jsonTokens(text: string, visit: (token: number, start: number, end: number) => void): void {
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case code.quote: {
        const end = stringEnd(text, at);
        visit(code.quote, at, end);
        at = end - 1;
        break;
      }
      case code.comma:
      case code.openBracket:
      case code.closeBracket:
      case code.openBrace:
      case code.closeBrace:
        visit(text.charCodeAt(at), at, at + 1);
    }
  }
}

/** The place behind a string that begins at `start`; the end of the text where it never ends. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const next = text.charCodeAt(at);
    if (next === code.backslash) at += 1;
    else if (next === code.quote) return at + 1;
  }
  return text.length;
}
