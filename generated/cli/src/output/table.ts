import { safeText } from "./safe-text.ts";
import type { Paint, Style } from "./style.ts";

export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => string | undefined;
  readonly style?: (row: Row) => Style | undefined;
  /**
   * May be shortened where the terminal is narrow, down to this width. Columns that say more about which row it is are named
   * `"last"`: they are shortened only when the others cannot be any more, and in their middle, since names differ at their ends.
   */
  readonly shrinks?: number | readonly ["last", number];
  /** Is left out where shortening is not enough: first the column with the highest number. */
  readonly drops?: number;
}

export interface TableOptions {
  readonly paint: Paint;
  /** Columns of the terminal; `undefined` where nothing has to fit. */
  readonly width: number | undefined;
}

type Measure = (text: string) => number;

const gap = "  ";

/**
 * Lines of text in columns, without borders: easy to read, and to copy from. Columns that are empty everywhere are left out, and so
 * are those that find no room.
 */
export async function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[], { paint, width }: TableOptions): Promise<string> {
  const filled = columns
    .map((column) => ({ column, texts: rows.map((row) => safeText(column.cell(row) ?? "")) }))
    .filter(({ texts }) => texts.some((text) => text !== ""));
  const measure = await measureFor(filled.flatMap(({ texts }) => texts));
  const shown = withRoom(
    filled.map(({ column, texts }) => ({
      column,
      texts,
      wide: texts.reduce((wide, text) => Math.max(wide, measure(text)), measure(column.title)),
    })),
    width,
  );
  const widths = fit(shown, width);
  const line = (texts: readonly string[], styleAt: (index: number) => Style | undefined): string =>
    texts
      .map((text, index) => {
        const cut = shorten(text, widths[index] ?? 0, measure, typeof shown[index]?.column.shrinks === "object" ? "middle" : "end");
        const painted = paint(styleAt(index), cut);
        return index === texts.length - 1 ? painted : painted + " ".repeat((widths[index] ?? 0) - measure(cut));
      })
      .join(gap)
      .trimEnd();
  const head = line(
    shown.map(({ column }) => column.title),
    () => "bold",
  );
  const body = rows.map((row, at) =>
    line(
      shown.map(({ texts }) => texts[at] ?? ""),
      (index) => shown[index]?.column.style?.(row),
    ),
  );
  return [head, ...body].map((text) => `${text}\n`).join("");
}

/** A column, and how wide it would like to be. */
interface Room {
  readonly column: Pick<Column<never>, "shrinks" | "drops">;
  readonly wide: number;
}

/** Leaves out columns until the others fit when they are as narrow as they may be. */
function withRoom<Wanted extends Room>(columns: readonly Wanted[], width = Infinity): readonly Wanted[] {
  const least = totalOf(
    columns.map(({ column: { shrinks }, wide }) => Math.min(wide, (typeof shrinks === "object" ? shrinks[1] : shrinks) ?? wide)),
  );
  const drops = Math.max(...columns.map(({ column }) => column.drops ?? 0));
  if (least <= width || drops === 0) return columns;
  return withRoom(
    columns.filter(({ column }) => column.drops !== drops),
    width,
  );
}

function totalOf(widths: readonly number[]): number {
  return widths.reduce((sum, wide) => sum + wide, gap.length * (widths.length - 1));
}

/** Takes the room that is missing, one character after the other, from the widest of the columns that may give some. */
function fit(columns: readonly Room[], width: number | undefined): number[] {
  const widths = columns.map(({ wide }) => wide);
  if (width === undefined) return widths;
  let missing = totalOf(widths) - width;
  for (const round of ["first", "last"] as const) {
    const least = columns.map(({ column, wide }) => leastIn(round, column.shrinks) ?? wide);
    for (; missing > 0; missing--) {
      const giving = widths.flatMap((wide, index) => (wide > (least[index] ?? 0) ? [index] : []));
      const [first, ...others] = giving;
      if (first === undefined) break;
      const widest = others.reduce((best, index) => ((widths[index] ?? 0) > (widths[best] ?? 0) ? index : best), first);
      widths[widest] = (widths[widest] ?? 0) - 1;
    }
  }
  return widths;
}

/** How narrow a column may become in a round; `undefined` when it is not its turn. */
function leastIn(round: "first" | "last", shrinks: Column<never>["shrinks"]): number | undefined {
  if (typeof shrinks === "number") return round === "first" ? shrinks : undefined;
  return round === "last" ? shrinks?.[1] : undefined;
}

function shorten(text: string, wide: number, measure: Measure, where: "middle" | "end"): string {
  if (measure(text) <= wide) return text;
  const kept = Math.max(wide - 1, 0);
  // More of the end: names begin with the type, or with what many have in common.
  const end = where === "end" ? 0 : Math.floor((kept * 2) / 3);
  const letters = isPlain(text) ? text.split("") : Array.from(new Intl.Segmenter("en").segment(text), ({ segment }) => segment);
  return `${leading(letters, kept - end, measure)}…${leading(letters.toReversed(), end, measure, true)}`;
}

/** As many letters as there is room for; of letters from the end, in their right order again. */
function leading(letters: readonly string[], wide: number, measure: Measure, fromEnd = false): string {
  let kept = "";
  for (const letter of letters) {
    const more = fromEnd ? letter + kept : kept + letter;
    if (measure(more) > wide) break;
    kept = more;
  }
  return kept;
}

/** The library that knows wide characters is loaded where there are any: it takes as long to load as all the rest. */
async function measureFor(texts: readonly string[]): Promise<Measure> {
  if (texts.every(isPlain)) return (text) => text.length;
  const { default: stringWidth } = await import("string-width");
  return stringWidth;
}

function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}
