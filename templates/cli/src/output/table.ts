import { safeText } from "./safe-text.ts";
import type { Paint, Style } from "./style.ts";

export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => string | undefined;
  readonly style?: (row: Row) => Style | undefined;
  /**
   * May be shortened where the terminal is narrow, down to this width. Columns that say more about which row it is are named
   * `"last"`: they are shortened only when the others cannot be any more.
   */
  readonly shrinks?: number | readonly ["last", number];
}

export interface TableOptions {
  readonly paint: Paint;
  /** Columns of the terminal; `undefined` where nothing has to fit. */
  readonly width: number | undefined;
}

type Measure = (text: string) => number;

const gap = "  ";

/** Lines of text in columns, without borders: easy to read, and to copy from. Columns that are empty everywhere are left out. */
export async function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[], { paint, width }: TableOptions): Promise<string> {
  const shown = columns
    .map((column) => ({ column, texts: rows.map((row) => safeText(column.cell(row) ?? "")) }))
    .filter(({ texts }) => texts.some((text) => text !== ""));
  const measure = await measureFor(shown.flatMap(({ texts }) => texts));
  const widths = fit(
    shown.map(({ column, texts }) => ({
      wide: Math.max(measure(column.title), ...texts.map(measure)),
      shrinks: column.shrinks,
    })),
    width,
  );
  const line = (texts: readonly string[], styleAt: (index: number) => Style | undefined): string =>
    texts
      .map((text, index) => {
        const cut = shorten(text, widths[index] ?? 0, measure);
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

interface Room {
  readonly wide: number;
  readonly shrinks: Column<never>["shrinks"];
}

/** Takes the room that is missing, one character after the other, from the widest of the columns that may give some. */
function fit(columns: readonly Room[], width: number | undefined): number[] {
  const widths = columns.map(({ wide }) => wide);
  if (width === undefined) return widths;
  let missing = widths.reduce((sum, wide) => sum + wide, gap.length * (widths.length - 1)) - width;
  for (const round of ["first", "last"] as const) {
    const least = columns.map(({ shrinks, wide }) => leastIn(round, shrinks) ?? wide);
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
function leastIn(round: "first" | "last", shrinks: Room["shrinks"]): number | undefined {
  if (typeof shrinks === "number") return round === "first" ? shrinks : undefined;
  return round === "last" ? shrinks?.[1] : undefined;
}

function shorten(text: string, wide: number, measure: Measure): string {
  if (measure(text) <= wide) return text;
  if (isPlain(text)) return `${text.slice(0, wide - 1)}…`;
  let kept = "";
  for (const { segment } of new Intl.Segmenter("en").segment(text)) {
    if (measure(kept + segment) > wide - 1) break;
    kept += segment;
  }
  return `${kept}…`;
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
