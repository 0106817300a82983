import type { Position } from "./position.ts";

/** Some lines of a document around the one that is meant. */
export interface Excerpt {
  /** The line that is meant, from 1. */
  readonly line: number;
  /** Number of the first line of `excerpt`. */
  readonly first: number;
  readonly excerpt: readonly string[];
}

const room = { before: 2, lines: 40, width: 200 } as const;

/** The lines of a value, up to the one that closes it, and a few before it. */
export function excerptAt(lines: readonly string[], position: Position | null): Excerpt {
  const line = position?.line ?? 1;
  const first = Math.max(1, line - room.before);
  const depth = indentation(lines[line - 1]);
  const closing = lines.findIndex((text, index) => index >= line && text.trim() !== "" && indentation(text) <= depth);
  const last = Math.min(closing === -1 ? lines.length : closing + 1, line + room.lines);
  return { line, first, excerpt: lines.slice(first - 1, last).map((text) => text.slice(0, room.width)) };
}

/** As editors count them. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}

function indentation(text = ""): number {
  return text.search(/\S|$/);
}
