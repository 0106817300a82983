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
  // Strings, brackets and commas are all that matters; everything between them is skipped by the pattern.
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"(?:\s*:)?|[{}[\],]/g)) {
    const level = levels.at(-1);
    if (token === "{") levels.push({ pointer: here(), keys: new Set(), current: "" });
    else if (token === "[") levels.push({ pointer: here(), keys: null, current: 0 });
    else if (token === "}" || token === "]") levels.pop();
    else if (token === ",") {
      if (level?.keys === null) level.current = Number(level.current) + 1;
    } else if (token.endsWith(":") && level?.keys) {
      const key = JSON.parse(token.slice(0, token.lastIndexOf('"') + 1)) as string;
      if (level.keys.has(key)) found.push({ key, pointer: level.pointer });
      level.keys.add(key);
      level.current = key;
    }
  }
  return found;
}
