import { byCodeUnit, inTurn } from "../lib/compare.ts";
import type { Pointer } from "../lib/pointer.ts";
import type { Position } from "./position.ts";
import { catalog, type DiagnosticArguments, type DiagnosticCode, type Severity } from "./catalog.ts";

/** A place in a document. `file` is relative to the folder that was read. */
export interface Place {
  readonly file: string;
  readonly pointer: Pointer;
  /** In a text that no pointer leads into, such as a template. */
  readonly position?: Position;
}

/** Something that a user should know, with what to do about it. Bad input is reported as one of these, never thrown. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
  readonly place: Place | null;
}

export function diagnostic<Code extends DiagnosticCode>(
  code: Code,
  args: DiagnosticArguments<Code>,
  place: Place | null = null,
): Diagnostic {
  const entry = catalog[code];
  const values = new Map<string, string | number>(Object.entries(args));
  const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values.get(name) ?? hole));
  return { code, severity: entry.severity, message: fill(entry.message), hint: fill(entry.hint), place };
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

/** By place, then code, then message; one of each. Stages run in any order, readers always see the same one. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const compare = inTurn<Diagnostic>(
    (a, b) => byCodeUnit(a.place?.file ?? "", b.place?.file ?? ""),
    (a, b) => byCodeUnit(a.place?.pointer ?? "", b.place?.pointer ?? ""),
    (a, b) => byCodeUnit(a.code, b.code),
    (a, b) => byCodeUnit(a.message, b.message),
  );
  const sorted = [...diagnostics].sort(compare);
  return sorted.filter((item, index) => {
    const before = sorted[index - 1];
    return before === undefined || compare(before, item) !== 0;
  });
}
