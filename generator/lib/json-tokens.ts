const quote = 0x22;
const comma = 0x2c;
const openBracket = 0x5b;
const backslash = 0x5c;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;

/** What tokens begin with, as character codes: comparing codes is several times as fast as comparing texts. */
export const code = { quote, comma, openBracket, closeBracket, openBrace, closeBrace } as const;

/**
 * Walks the brackets, commas and strings of a JSON text, one after the other; what stands between them is passed over.
 * By hand instead of by a pattern: patterns keep a trail of every character of a string, and long ones exhaust them.
 *
 * @param visit is called with the code of the first character of a token and where the token begins and ends
 */
export function jsonTokens(text: string, visit: (token: number, start: number, end: number) => void): void {
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    const token = text.charCodeAt(at);
    if (token === quote) {
      const end = stringEnd(text, at);
      visit(token, at, end);
      at = end - 1;
    } else if (token === comma || token === openBrace || token === closeBrace || token === openBracket || token === closeBracket)
      visit(token, at, at + 1);
  }
}

/** The place behind a string that begins at `start`; the end of the text where it never ends. */
function stringEnd(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end + 1;
}

/** Whether an odd number of backslashes stands before a character. */
function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === backslash) before -= 1;
  return (at - before) % 2 === 0;
}
