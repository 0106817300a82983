import type { Place } from "../../diagnostics/diagnostic.ts";
import { locator, start, type Position } from "../../diagnostics/position.ts";
import type { Pair } from "../finding.ts";

export type Side = "before" | "after";

/** A place as a reader opens it. */
export interface Spot {
  readonly file: string;
  readonly pointer: string;
  readonly position: Position | null;
}

export type Spots = (side: Side, place: Place | null) => Spot | null;

export interface Texts {
  /** The text of a document of that side, or `null`. */
  read(side: Side, file: string): string | null;
  /** How a document of that side is called towards the reader. */
  show(side: Side, file: string): string;
}

/** Finds the lines of everything that the findings of some pairs name; each document is parsed once. */
export async function locate(pairs: readonly Pair[], texts: Texts): Promise<Spots> {
  const locators = new Map<string, Awaited<ReturnType<typeof locator>> | null>();
  const key = (side: Side, file: string): string => `${side} ${texts.show(side, file)}`;
  for (const finding of pairs.flatMap(({ findings }) => findings)) {
    for (const side of ["before", "after"] as const) {
      const place = finding.source[side];
      if (place === null || place.pointer === "" || locators.has(key(side, place.file))) continue;
      const text = texts.read(side, place.file);
      locators.set(key(side, place.file), text === null ? null : await locator(text));
    }
  }
  return (side, place) => {
    if (place === null) return null;
    const position = place.pointer === "" ? start : (locators.get(key(side, place.file))?.(place.pointer) ?? null);
    return { file: texts.show(side, place.file), pointer: place.pointer, position };
  };
}

/** `file:line:column#pointer`. */
export function spotText({ file, pointer, position }: Spot): string {
  return `${file}${position === null ? "" : `:${position.line}:${position.column}`}${pointer === "" ? "" : ` #${pointer}`}`;
}
