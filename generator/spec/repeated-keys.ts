import { jsonTokens } from "../lib/json-tokens.ts";
import { join, type Pointer } from "../lib/pointer.ts";

export interface RepeatedKey {
  readonly key: string;
  /** Of the object in which the key stands twice. */
  readonly pointer: Pointer;
}

interface Level {
  readonly pointer: Pointer;
  /** `null` for an array. */
  readonly keys: Set<string> | null;
  current: string | number;
}

/** Keys that stand twice in one object of a JSON text that is known to parse: a parser keeps the last one and says nothing. */
export function repeatedKeys(text: string): RepeatedKey[] {
  const found: RepeatedKey[] = [];
  const levels: Level[] = [];
  const here = (): Pointer => {
    const level = levels.at(-1);
    return level === undefined ? "" : join(level.pointer, level.current);
  };
  jsonTokens(text, (token, start, end) => {
    const level = levels.at(-1);
    if (token === "{") levels.push({ pointer: here(), keys: new Set(), current: "" });
    else if (token === "[") levels.push({ pointer: here(), keys: null, current: 0 });
    else if (token === "}" || token === "]") levels.pop();
    else if (token === ",") {
      if (level?.keys === null) level.current = Number(level.current) + 1;
    } else if (level?.keys && isKey(text, end)) {
      const key = JSON.parse(text.slice(start, end)) as string;
      if (level.keys.has(key)) found.push({ key, pointer: level.pointer });
      level.keys.add(key);
      level.current = key;
    }
  });
  return found;
}

/** Whether a colon comes next: then the string before it was a key. */
function isKey(text: string, from: number): boolean {
  let at = from;
  while (/\s/.test(text.charAt(at))) at += 1;
  return text.charAt(at) === ":";
}
