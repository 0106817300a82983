import { code, jsonTokens } from "../lib/json-tokens.ts";
import { join, type Pointer } from "../lib/pointer.ts";

export interface RepeatedKey {
  readonly key: string;
  /** Of the object in which the key stands twice. */
  readonly pointer: Pointer;
}

const [space, colon] = [0x20, 0x3a];

interface Level {
  /** `null` for an array. */
  readonly keys: Set<string> | null;
  current: string | number;
}

/** Keys that stand twice in one object of a JSON text that is known to parse: a parser keeps the last one and says nothing. */
export function repeatedKeys(text: string): RepeatedKey[] {
  const found: RepeatedKey[] = [];
  const levels: Level[] = [];
  // Hardly any key stands twice: pointers are put together when one does.
  const here = (): Pointer => join("", ...levels.slice(0, -1).map(({ current }) => current));
  jsonTokens(text, (token, start, end) => {
    const level = levels.at(-1);
    if (token === code.openBrace) levels.push({ keys: new Set(), current: "" });
    else if (token === code.openBracket) levels.push({ keys: null, current: 0 });
    else if (token === code.closeBrace || token === code.closeBracket) levels.pop();
    else if (token === code.comma) {
      if (level?.keys === null) level.current = Number(level.current) + 1;
    } else if (level?.keys && isKey(text, end)) {
      const spelled = text.slice(start + 1, end - 1);
      const key = spelled.includes("\\") ? (JSON.parse(`"${spelled}"`) as string) : spelled;
      if (level.keys.has(key)) found.push({ key, pointer: here() });
      level.keys.add(key);
      level.current = key;
    }
  });
  return found;
}

/** Whether a colon comes next: then the string before it was a key. */
function isKey(text: string, from: number): boolean {
  let at = from;
  while (text.charCodeAt(at) <= space) at += 1;
  return text.charCodeAt(at) === colon;
}
