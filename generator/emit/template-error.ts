import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { start, type Position } from "../diagnostics/position.ts";

/** A template that cannot be parsed, or that asks for what its view does not have. Our mistake, so it stops the run; with its place. */
export class TemplateError extends Error {
  override readonly name = "TemplateError";
  readonly diagnostic: Diagnostic;

  constructor(template: string, text: string, cause: unknown) {
    const said = cause instanceof Error ? cause.message : String(cause);
    const { reason, position } = said.startsWith("Parse error") ? parseError(said, text) : runError(said);
    super(reason, { cause });
    this.diagnostic = diagnostic("PEC5003", { reason }, { file: `templates/${template}`, pointer: "", position });
  }
}

interface Found {
  readonly reason: string;
  readonly position: Position;
}

/** `"name" not defined in [object Object] - 12:3`, with the column from 0. */
function runError(said: string): Found {
  const [, reason = said, line, column] = /^([^]*?)(?: - (\d+):(\d+))?$/.exec(said) ?? [];
  return { reason, position: line === undefined ? start : { line: Number(line), column: Number(column) + 1 } };
}

/**
 * The parser tells the line, and shows what stands before and after the place, without line breaks, with an arrow
 * of hyphens below: the column is found by looking for what stands before it.
 */
function parseError(said: string, text: string): Found {
  const [first = "", excerpt = "", arrow = "", ...wanted] = said.split("\n");
  const line = Number(/\d+/.exec(first)?.[0] ?? 1);
  const whole = text.split("\n")[line - 1] ?? "";
  const before = excerpt.slice(0, Math.max(arrow.indexOf("^"), 0));
  let seen = before;
  while (!whole.includes(seen)) seen = seen.slice(1);
  return { reason: wanted.join(" "), position: { line, column: whole.indexOf(seen) + seen.length + 1 } };
}
