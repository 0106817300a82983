import type { GlobalFlags } from "../flags.ts";
import type { Io } from "../io.ts";
import type { Format } from "./formats.ts";
import { compileQuery, type Query, QueryFailedError } from "./query.ts";
import { fieldText, jsonText, listOf, ndjsonText, tsvText, yamlText } from "./render.ts";
import { type Paint, paintFor } from "./style.ts";
import { type Column, table } from "./table.ts";

/** A result, in the form that programs read, and in the one that people do. */
export interface Printable {
  readonly json: unknown;
  /** Text for people; made only when it is wanted. */
  readonly text: (printer: Printer) => Promise<string>;
}

export interface Printer {
  readonly format: Format;
  readonly paint: Paint;
  /** Fails early on a wrong `--query`. */
  prepare(): Promise<void>;
  /** @throws QueryFailedError after it has written all of the result */
  print(result: Printable): Promise<void>;
  /**
   * Writes an item of a list at once, where the format has a line for each and no `--query` looks at all of them: `undefined`
   * for the others, which need the whole list.
   */
  readonly printItem: ((item: unknown) => void) | undefined;
  table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Promise<string>;
}

export function printer(io: Io, flags: GlobalFlags): Printer {
  // What a query finds seldom has the form of the table.
  const format = flags.output ?? (io.outIsTerminal && flags.query === undefined ? "table" : "json");
  const paint = paintFor(io, io.outIsTerminal, flags);
  let query: Promise<Query> | undefined;
  const compiled = (): Promise<Query> | undefined => (flags.query === undefined ? undefined : (query ??= compileQuery(flags.query)));
  const width = io.outIsTerminal ? io.columns : undefined;
  const printing: Printer = {
    format,
    paint,
    printItem: flags.query === undefined && isByLine(format) ? (item) => io.out(lineOf[format](item)) : undefined,
    prepare: async () => void (await compiled()),
    table: (columns, rows) => table(columns, rows, { paint, width }),
    print: async ({ json, text }) => {
      const search = await compiled();
      const whole = (): Promise<string> => render(format, json, () => text(printing));
      if (search === undefined) return io.out(await whole());
      try {
        const value = search(json);
        io.out(await render(format, value, () => anyTable(printing, value)));
      } catch (error) {
        // Of a change, this is all that tells what became of it.
        if (error instanceof QueryFailedError) io.out(await whole());
        throw error;
      }
    },
  };
  return printing;
}

const lineOf = { ndjson: ndjsonText, tsv: tsvText };

function isByLine(format: Format): format is keyof typeof lineOf {
  return Object.hasOwn(lineOf, format);
}

async function render(format: Format, value: unknown, text: () => Promise<string>): Promise<string> {
  switch (format) {
    case "none":
      return "";
    case "json":
      return jsonText(value);
    case "ndjson":
      return ndjsonText(value);
    case "tsv":
      return tsvText(value);
    case "yaml":
      return yamlText(value);
    case "table":
      return text();
  }
}

/** A table of whatever a query has found: its members are the columns. */
async function anyTable(printing: Printer, value: unknown): Promise<string> {
  const rows = listOf(value);
  const [first] = rows;
  if (rows.length === 0) return "";
  if (typeof first !== "object" || first === null) return rows.map((row) => `${fieldText(row)}\n`).join("");
  const names = Array.isArray(first) ? first.map((_, index) => `Column${index + 1}`) : Object.keys(first);
  const field = (row: unknown, index: number): unknown =>
    Array.isArray(row) ? row[index] : (row as Record<string, unknown> | null)?.[names[index] ?? ""];
  const columns = names.map((title, index): Column<unknown> => ({ title, cell: (row) => fieldText(field(row, index)), shrinks: 8 }));
  return printing.table(columns, rows);
}
