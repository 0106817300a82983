import { safeText } from "./safe-text.ts";
import type { Paint, Style } from "./style.ts";

export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => string | undefined;
  readonly style?: (row: Row) => Style | undefined;
  /** May be shortened where the terminal is narrow. */
  readonly shrinks?: boolean;
}

export interface TableOptions {
  readonly paint: Paint;
  /** Columns of the terminal; `undefined` where nothing has to fit. */
  readonly width: number | undefined;
}

type Measure = (text: string) => number;

const gap = "  ";
const narrowest = 8;

/** Lines of text in columns, without borders: easy to read, and to copy from. Columns that are empty everywhere are left out. */
export async function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[], { paint, width }: TableOptions): Promise<string> {
  const shown = columns
    .map((column) => ({ column, texts: rows.map((row) => safeText(column.cell(row) ?? "")) }))
    .filter(({ texts }) => texts.some((text) => text !== ""));
  const measure = await measureFor(shown.flatMap(({ texts }) => texts));
  const widths = fit(
    shown.map(({ column, texts }) => ({
      wide: Math.max(measure(column.title), ...texts.map(measure)),
      shrinks: column.shrinks === true,
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

/** Takes the room that is missing from the widest of the columns that may shrink, one character after the other. */
function fit(columns: ReadonlyArray<{ readonly wide: number; readonly shrinks: boolean }>, width: number | undefined): number[] {
  const widths = columns.map(({ wide }) => wide);
  if (width === undefined) return widths;
  const total = (): number => widths.reduce((sum, wide) => sum + wide, gap.length * (widths.length - 1));
  while (total() > width) {
    const widest = columns.reduce(
      (best, { shrinks }, index) => (shrinks && (best === -1 || (widths[index] ?? 0) > (widths[best] ?? 0)) ? index : best),
      -1,
    );
    if (widest === -1 || (widths[widest] ?? 0) <= narrowest) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
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
