import type { ts as TypeScript } from "ts-morph";
import { tokens, type Pointer } from "../lib/pointer.ts";

/** As editors count: both from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export const start: Position = { line: 1, column: 1 };

/** Where the member or item that a pointer names begins; its nearest ancestor that exists, if it does not. */
export async function positionOf(text: string, pointer: Pointer): Promise<Position> {
  return (await locator(text))(pointer);
}

/** For several pointers into one text, which is then parsed once. TypeScript is loaded only here. */
export async function locator(text: string): Promise<(pointer: Pointer) => Position> {
  const { ts } = await import("ts-morph");
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  let file: TypeScript.JsonSourceFile;
  try {
    file = ts.parseJsonText("document.json", json);
  } catch {
    // The parser recurses: a text nested tens of thousands deep is beyond it.
    return () => start;
  }

  const child = (value: TypeScript.Node, token: string): { at: TypeScript.Node; value: TypeScript.Node } | undefined => {
    if (ts.isObjectLiteralExpression(value)) {
      // Of a key that stands there twice the last one counts, as for JSON.parse.
      const property = value.properties
        .filter(ts.isPropertyAssignment)
        .findLast(({ name }) => ts.isStringLiteral(name) && name.text === token);
      return property && { at: property.name, value: property.initializer };
    }
    const item = ts.isArrayLiteralExpression(value) && /^(0|[1-9]\d*)$/.test(token) ? value.elements[Number(token)] : undefined;
    return item && { at: item, value: item };
  };

  const lineStarts = startsOfLines(json);
  return (pointer) => {
    let value: TypeScript.Node | undefined = file.statements[0]?.expression;
    let at = value;
    for (const token of pointer.startsWith("/") ? tokens(pointer) : []) {
      const next: ReturnType<typeof child> = value && child(value, token);
      if (next === undefined) break;
      ({ at, value } = next);
    }
    if (at === undefined) return start;
    const offset = at.getStart(file);
    const line = lineStarts.findLastIndex((lineStart) => lineStart <= offset);
    return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 };
  };
}

/** Counts what ends a line in an editor; TypeScript would count U+2028 and U+2029 too. */
function startsOfLines(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (end) => end.index + end[0].length)];
}
