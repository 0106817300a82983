/** A member of an object, or an item of an array. */
export type Key = string | number;

/** What a scan calls for every value, with the way to it and where it begins. The way is good until the call returns. */
export type Visit = (path: readonly Key[], offset: number, repeated: boolean) => void;

const token = /[\s,:]*(?:([{}[\]])|("[^"\\]*(?:\\.[^"\\]*)*")|([^\s,:{}[\]"]+))/gy;

type Frame = { readonly keys: Set<string>; isKeyNext: boolean } | { index: number };

/**
 * Goes through a JSON text value by value. `JSON.parse` tells neither where a value was nor that a member was there twice, of
 * which it takes the last: a reviewer may have read the first.
 *
 * @param text - valid JSON
 */
export function scanJson(text: string, visit: Visit): void {
  const frames: Frame[] = [];
  const path: Key[] = [];
  let repeated = false;
  const value = (offset: number): void => {
    const frame = frames.at(-1);
    if (frame !== undefined && "index" in frame) path[frames.length - 1] = ++frame.index;
    visit(path, offset, repeated);
    repeated = false;
    if (frame !== undefined && "keys" in frame) frame.isKeyNext = true;
  };
  for (const { 0: all, 1: bracket, 2: string, 3: word, index } of text.matchAll(token)) {
    const frame = frames.at(-1);
    if (bracket === "}" || bracket === "]") {
      frames.pop();
      path.length = Math.min(path.length, frames.length);
    } else if (string !== undefined && frame !== undefined && "keys" in frame && frame.isKeyNext) {
      const key = JSON.parse(string) as string;
      repeated = frame.keys.has(key);
      frame.keys.add(key);
      frame.isKeyNext = false;
      path[frames.length - 1] = key;
    } else {
      value(index + all.length - (bracket ?? string ?? word ?? "").length);
      if (bracket !== undefined) frames.push(bracket === "{" ? { keys: new Set(), isKeyNext: true } : { index: -1 });
    }
  }
}

/** A JSON pointer (RFC 6901). */
export function pointerTo(path: readonly Key[]): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** Line and column, from 1, as editors count them. */
export function placeAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}
