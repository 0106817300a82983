import { stripVTControlCharacters } from "node:util";

/** Controls of any kind: of terminals, of the direction of writing, of lines, and what is not seen at all. */
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;

/**
 * Text that the other side controls, made fit for a terminal and for a line: it cannot move the cursor, set colours,
 * change the direction of writing, hide, or begin a new line.
 */
export function safeText(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/[\t\n\r]+/g, " ")
    .replace(unsafe, "");
}

/** JSON, in which the characters that a terminal obeys or hides are escaped. It stays the same JSON. */
export function safeJson(json: string): string {
  return json.replace(/[\p{Cf}\p{Zl}\p{Zp}\u007f-\u009f]/gu, (character) =>
    Array.from({ length: character.length }, (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, "0")}`).join(""),
  );
}
