import { fits, indentation, lineWidth } from "./layout.ts";
import { propertyKey, stringLiteral } from "./text.ts";

/** A value that is written as TypeScript: data, a map with its members in order, or code that gives it. */
export type Literal = string | number | boolean | null | undefined | Code | readonly Literal[] | { readonly [key: string]: Literal };

/** An expression that is a value. */
export class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Where a literal stands. */
export interface Place {
  /** What is before it on its line, from the first column. */
  readonly before?: string;
  /** What is behind it on its last line. */
  readonly after?: string;
  readonly indent?: string;
  /** Objects that are longer have a line for each member, although they may fit. */
  readonly compact?: number;
}

/** An object on one line is easily read as long as it is no longer. */
const easilyRead = 105;

/** Writes a literal with what is before and behind it. */
export function literalText(value: Literal, { before = "", after = "", indent = "", compact = easilyRead }: Place = {}): string {
  return `${before}${written(value, before.length, after.length, indent, compact)}${after}`;
}

/** @param column - where it begins; `reserved` columns are taken behind it. */
function written(value: Literal, column: number, reserved: number, indent: string, compact: number): string {
  const line = onOneLine(value, compact, lineWidth - column - reserved);
  if (line !== null) return line;
  const inner = indent + indentation;
  const items = Array.isArray(value)
    ? value.map((item: Literal) => inner + written(item, inner.length, 1, inner, compact))
    : Object.entries(value as object).map(([key, item]) => member(propertyKey(key), item as Literal, inner, compact));
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${items.map((item) => `${item},\n`).join("")}${indent}${close}`;
}

function member(key: string, value: Literal, indent: string, compact: number): string {
  const before = `${indent}${key}: `;
  const text = written(value, before.length, 1, indent, compact);
  if (typeof value !== "string" || fits(`${before}${text},`) || key.length < shortKey) return before + text;
  return `${indent}${key}:\n${indent}${indentation}${text}`;
}

/** Behind a shorter key, a line of its own would gain a string next to nothing. */
const shortKey = 5;

/** `null` if it has to have several lines, or has no room on one. What cannot be parted needs no room. */
function onOneLine(value: Literal, compact: number, room: number): string | null {
  if (typeof value === "string") return stringLiteral(value);
  if (value instanceof Code) return value.text;
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) {
    // The formatter fills lines with numbers; it sees to that where they need more than one.
    if (value.length > 1 && value.every((item) => typeof item === "number")) return `[${value.join(", ")}]`;
    return isTable(value) ? null : joined("[]", "", value, (item: Literal, left) => onOneLine(item, compact, left), room);
  }
  const member = ([key, item]: [string, Literal], left: number): string | null => {
    const before = `${propertyKey(key)}: `;
    const text = onOneLine(item, compact, left - before.length);
    return text === null ? null : before + text;
  };
  return joined("{}", " ", Object.entries(value), member, Math.min(room, compact));
}

/** Items between brackets, as long as there is room for them. */
function joined<Item>(
  brackets: "[]" | "{}",
  pad: string,
  items: readonly Item[],
  write: (item: Item, room: number) => string | null,
  room: number,
): string | null {
  if (items.length === 0) return brackets;
  let line = brackets[0] + pad;
  const close = pad + brackets[1];
  for (const [index, item] of items.entries()) {
    if (index > 0) line += ", ";
    const text = write(item, room - line.length - close.length);
    if (text === null || line.length + text.length + close.length > room) return null;
    line += text;
  }
  return line + close;
}

/** Several objects, or several arrays, each with more than one value in it. */
function isTable(items: readonly Literal[]): boolean {
  const rows = (isRow: (item: Literal) => boolean): boolean => items.every((item) => isRow(item) && Object.keys(item as object).length > 1);
  const isObject = (item: Literal): boolean => typeof item === "object" && item !== null && !Array.isArray(item) && !(item instanceof Code);
  return items.length > 1 && (rows(Array.isArray) || rows(isObject));
}
