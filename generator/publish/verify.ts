import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Position } from "../diagnostics/position.ts";
import { sha256 } from "../lib/hash.ts";
import type { Manifest } from "./manifest.ts";
import { clashDetector, pathProblem } from "../lib/paths.ts";
import type { VirtualFile } from "./virtual-file.ts";

/** Looks at everything before anything is written: a problem found here leaves the output as it was. */
export async function verify(files: readonly VirtualFile[], previous: Manifest | null): Promise<Diagnostic[]> {
  const isNew = isNewTo(previous);
  return [...verifyPaths(files), ...(await verifySyntax(files.filter(isNew)))];
}

export function verifyPaths(files: readonly VirtualFile[]): Diagnostic[] {
  const clash = clashDetector();
  return files.flatMap(({ path }) => {
    const reason = pathProblem(path) ?? clash(path);
    return reason === null ? [] : [diagnostic("PEC6004", { path, reason })];
  });
}

/** A text that the last run published was parsed then. */
function isNewTo(previous: Manifest | null): (file: VirtualFile) => boolean {
  const drafts = new Map(previous?.files.map(({ path, draft }) => [path, draft]));
  return ({ path, text }) => drafts.get(path) !== sha256(text);
}

/** What does not parse, whoever parses it later. */
export async function verifySyntax(files: readonly VirtualFile[]): Promise<Diagnostic[]> {
  const json = files.filter(({ path }) => path.endsWith(".json")).flatMap(jsonProblem);
  const typeScript = await typeScriptProblems(files.filter(({ path }) => path.endsWith(".ts")));
  return [...json, ...typeScript];
}

function jsonProblem({ path, text }: VirtualFile): Diagnostic[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [diagnostic("PEC6003", { reason: `${path}: ${error instanceof Error ? error.message : String(error)}` })];
  }
}

/** Only parsed: nothing is resolved or checked. The parser is loaded only when there is something to parse. */
async function typeScriptProblems(files: readonly VirtualFile[]): Promise<Diagnostic[]> {
  if (files.length === 0) return [];
  const { parseSync } = await import("oxc-parser");
  return files.flatMap(({ path, text, copiedFrom }) => {
    // Nothing in a path may change how its file is parsed.
    const [problem] = parseSync("module.ts", text).errors;
    if (problem === undefined) return [];
    const position = positionAt(text, problem.labels[0]?.start ?? 0);
    const place = copiedFrom === undefined ? null : { file: copiedFrom, pointer: "", position };
    return [diagnostic("PEC6003", { reason: `${path}:${position.line}:${position.column} ${problem.message}` }, place)];
  });
}

/** @param offset - in UTF-16 code units */
function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
