import { createHash } from "node:crypto";
import type { Pair } from "../finding.ts";
import type { Side, Spot, Spots, Texts } from "./located.ts";
import { levelOf, parts as partsOf, place, summary, versions, worstFirst } from "./words.ts";

/** The page with comments where something goes in, and what goes into two of them. */
export interface PageParts {
  readonly page: string;
  readonly style: string;
  readonly script: string;
}

export interface PageOptions {
  readonly parts: PageParts;
  readonly spots: Spots;
  readonly texts: Texts;
  readonly accepted: number;
}

/** One file that needs nothing else: a map of all pairs, and the lines of both definitions for each finding. */
export function htmlReport(pairs: readonly Pair[], { parts, spots, texts, accepted }: PageOptions): string {
  const { style, script } = parts;
  const linesOf = linesReader(texts);
  const side = (name: Side, spot: Spot | null, file: string | undefined): object | null =>
    spot === null || file === undefined ? null : { ...excerpt(linesOf(name, file), spot), ...nameOf(spot) };
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
  // Only what is written here may run, and nothing may be fetched.
  const policy = `default-src 'none'; style-src '${hash(style)}'; script-src '${hash(script)}'; base-uri 'none'; form-action 'none'`;
  const holes: Record<string, string> = {
    'content="policy"': `content="${policy}"`,
    "<!-- style -->": `<style>${style}</style>`,
    "<!-- data -->": `<script type="application/json" id="data">${inScript(data)}</script>`,
    "<!-- script -->": `<script>${script}</script>`,
  };
  return parts.page.replace(/content="policy"|<!-- (?:style|data|script) -->/g, (hole) => holes[hole] ?? hole);
}

function hash(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

/** JSON that no text in it can end: a script ends at the first `</`, and comments begin with `<!`. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function nameOf({ file, pointer, position }: Spot): { file: string; pointer: string } {
  return { file: `${file}${position === null ? "" : `:${position.line}:${position.column}`}`, pointer };
}

const room = { before: 2, lines: 40, width: 200 } as const;

/** The lines of a value, up to the one that closes it, and a few before it. */
function excerpt(lines: readonly string[], { position }: Spot): { line: number; first: number; excerpt: string[] } {
  const line = position?.line ?? 1;
  const first = Math.max(1, line - room.before);
  const depth = indentation(lines[line - 1]);
  const closing = lines.findIndex((text, index) => index >= line && text.trim() !== "" && indentation(text) <= depth);
  const last = Math.min(closing === -1 ? lines.length : closing + 1, line + room.lines);
  return { line, first, excerpt: lines.slice(first - 1, last).map((text) => text.slice(0, room.width)) };
}

function indentation(text = ""): number {
  return text.search(/\S|$/);
}

function linesReader(texts: Texts): (side: Side, file: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (side, file) => {
    const key = texts.show(side, file);
    const lines = known.get(key) ?? texts.read(side, file)?.split(/\r\n|\r|\n/) ?? [];
    known.set(key, lines);
    return lines;
  };
}
