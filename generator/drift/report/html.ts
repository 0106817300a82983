import { excerptAt, linesOf } from "../../diagnostics/excerpt.ts";
import { selfContained, type PageParts } from "../../lib/page.ts";
import type { Pair } from "../finding.ts";
import type { Side, Spot, Spots, Texts } from "./located.ts";
import { levelOf, parts as partsOf, place, summary, versions, worstFirst } from "./words.ts";

export interface PageOptions {
  readonly parts: PageParts;
  readonly spots: Spots;
  readonly texts: Texts;
  readonly accepted: number;
}

/** One file that needs nothing else: a map of all pairs, and the lines of both definitions for each finding. */
export function htmlReport(pairs: readonly Pair[], { parts, spots, texts, accepted }: PageOptions): string {
  const lines = linesReader(texts);
  const side = (name: Side, spot: Spot | null, file: string | undefined): object | null =>
    spot === null || file === undefined ? null : { ...excerptAt(lines(name, file), spot.position), ...nameOf(spot) };
  const data = {
    summary: `${summary(pairs, accepted)}.`,
    pairs: pairs.map((pair) => ({
      type: pair.resourceType,
      from: pair.from.apiVersion,
      to: pair.to.apiVersion,
      title: versions(pair),
      comparable: pair.comparable,
      findings: worstFirst(pair.findings).map((finding) => ({
        level: levelOf(finding),
        wire: finding.wire,
        consumer: finding.consumer,
        code: finding.code,
        oad: finding.oad,
        print: finding.fingerprint,
        where: place(finding),
        ...partsOf(finding),
        area: finding.area,
        before: side("before", spots("before", finding.source.before), finding.source.before?.file),
        after: side("after", spots("after", finding.source.after), finding.source.after?.file),
      })),
    })),
  };
  return selfContained(parts, data);
}

function nameOf({ file, pointer, position }: Spot): { file: string; pointer: string } {
  return { file: `${file}${position === null ? "" : `:${position.line}:${position.column}`}`, pointer };
}

function linesReader(texts: Texts): (side: Side, file: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (side, file) => {
    const key = texts.show(side, file);
    const lines = known.get(key) ?? linesOf(texts.read(side, file) ?? "");
    known.set(key, lines);
    return lines;
  };
}
