/** What a part of the bench found: tables for people, and each target with what was measured against it. */
export interface Report {
  readonly title: string;
  /** One sentence: what was done, how often, in which order. */
  readonly method: string;
  readonly tables: readonly Table[];
  readonly targets: readonly Target[];
}

export interface Table {
  readonly title?: string;
  readonly columns: readonly string[];
  readonly rows: ReadonlyArray<ReadonlyArray<string | number>>;
}

export interface Target {
  readonly what: string;
  readonly measured: number;
  readonly atMost?: number;
  readonly atLeast?: number;
  readonly unit: "×" | "kB" | "MB" | "exponent";
  /** What keeps it from being better, in a sentence or two; told where the target is missed. */
  readonly limitedBy?: string;
}

export function isMet({ measured, atMost = Infinity, atLeast = -Infinity }: Target): boolean {
  return measured <= atMost && measured >= atLeast;
}

export function markdown({ title, method, tables, targets }: Report): string {
  const parts = [`## ${title}`, method, ...tables.map(tableText)];
  if (targets.length > 0) parts.push(tableText(targetTable(targets)));
  const limits = targets.filter((target) => !isMet(target) && target.limitedBy !== undefined);
  if (limits.length > 0) parts.push(limits.map(({ what, limitedBy }) => `- **${what}**: ${limitedBy}`).join("\n"));
  return `${parts.join("\n\n")}\n`;
}

function targetTable(targets: readonly Target[]): Table {
  const bound = ({ atMost, atLeast, unit }: Target): string => (atMost === undefined ? `≥ ${atLeast} ${unit}` : `≤ ${atMost} ${unit}`);
  return {
    columns: ["target", "bound", "measured", ""],
    rows: targets.map((target) => [
      target.what,
      bound(target),
      `${number(target.measured)} ${target.unit}`,
      isMet(target) ? "met" : "missed",
    ]),
  };
}

function tableText({ title, columns, rows }: Table): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === "number" ? number(cell) : cell)));
  const right = columns.map((_, index) => rows.some((row) => typeof row[index] === "number"));
  const widths = columns.map((column, index) => Math.max(3, column.length, ...cells.map((row) => row[index]?.length ?? 0)));
  const pad = (cell: string, index: number): string => (right[index] ? cell.padStart(widths[index]!) : cell.padEnd(widths[index]!));
  const line = (row: readonly string[]): string => `| ${row.map(pad).join(" | ")} |`;
  const rule = `| ${widths.map((width, index) => (right[index] ? `${"-".repeat(width - 1)}:` : "-".repeat(width))).join(" | ")} |`;
  return [...(title === undefined ? [] : [`**${title}**\n`]), line(columns), rule, ...cells.map(line)].join("\n");
}

function number(value: number): string {
  return value >= 100 || Number.isInteger(value) ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
