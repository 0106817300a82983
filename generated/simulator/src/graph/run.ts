import { at } from "../json.ts";
import type { Query, Step } from "./query/ast.ts";
import { type Row, valueOf } from "./query/evaluate.ts";
import { notInLanguage } from "./query/failure.ts";
import { type KeyedRow, rowsOf, type Source } from "./tables.ts";

/** Where a page ends: the row of the table, and how many rows of the answer it was good for. */
export interface Bookmark {
  readonly key: string;
  readonly rows: number;
}

/** One page of an answer. */
export interface ResultPage {
  readonly rows: readonly Row[];
  /** `undefined` on the last page. */
  readonly next: Bookmark | undefined;
}

/**
 * Checks that a query can be answered as it comes: rows are in the order of their ids, and so are answers.
 *
 * @throws ArmFailure
 */
export function checkOrder({ steps }: Query): void {
  const orders = steps.filter((step) => step.kind === "order");
  const [first] = orders[0]?.by ?? [];
  if (orders.length !== 1 || first?.name !== "id" || first.descending) {
    throw notInLanguage("order", "Only queries with one order are simulated, and it begins with 'id asc'.");
  }
}

/** The rows of an answer from a bookmark on, at most as many as asked for. */
export async function readPage(source: Source, query: Query, from: Bookmark | undefined, size: number): Promise<ResultPage> {
  const rows: Row[] = [];
  let last: Bookmark | undefined;
  for await (const { key, results } of resultsFrom(source, query, from)) {
    for (const [index, row] of results.entries()) {
      if (key === from?.key && index < from.rows) continue;
      if (rows.length === size) return { rows, next: last };
      rows.push(row);
      last = { key, rows: index + 1 };
    }
  }
  return { rows, next: undefined };
}

/** How many rows the whole answer has. */
export async function countRows(source: Source, query: Query): Promise<number> {
  let count = 0;
  for await (const { results } of resultsFrom(source, query, undefined)) count += results.length;
  return count;
}

interface Results {
  readonly key: string;
  readonly results: readonly Row[];
}

async function* resultsFrom(source: Source, { table, steps }: Query, from: Bookmark | undefined): AsyncGenerator<Results> {
  const rows: AsyncIterable<KeyedRow> | Iterable<KeyedRow> = rowsOf(source, table, from?.key ?? "");
  for await (const { key, row } of rows) {
    const results = steps.reduce<readonly Row[]>((before, step) => (before.length === 0 ? before : apply(step, before)), [row]);
    if (results.length > 0) yield { key, results };
  }
}

/** What a step makes of the rows that one row of the table has become. */
function apply(step: Step, rows: readonly Row[]): readonly Row[] {
  switch (step.kind) {
    case "where":
      return rows.filter((row) => valueOf(step.condition, row) === true);
    case "extend":
      return rows.map((row) => ({ ...row, ...valuesOf(step.columns, row) }));
    case "project":
      return rows.map((row) => valuesOf(step.columns, row));
    case "mv-expand":
      return rows.flatMap((row) => expanded(step.column.name, valueOf(step.column.value, row), step.limit, row));
    case "order":
      return rows.toSorted((a, b) => {
        const column = step.by.find(({ name }) => at(a, name) !== at(b, name));
        if (column === undefined) return 0;
        return String(at(a, column.name)) < String(at(b, column.name)) === column.descending ? 1 : -1;
      });
  }
}

/** Nothing becomes one row with nothing in it. */
function expanded(name: string, value: unknown, limit: number, row: Row): Row[] {
  const items: unknown[] = Array.isArray(value) && value.length > 0 ? value.slice(0, limit) : [Array.isArray(value) ? null : value];
  return items.map((item) => ({ ...row, [name]: item }));
}

function valuesOf(columns: Extract<Step, { kind: "project" }>["columns"], row: Row): Row {
  return Object.fromEntries(columns.map(({ name, value }) => [name, valueOf(value, row)]));
}
