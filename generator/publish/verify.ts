import type { ts as TypeScript } from "ts-morph";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { sha256 } from "../lib/hash.ts";
import type { Manifest } from "./manifest.ts";
import { clashDetector, pathProblem } from "../lib/paths.ts";
import { isFormatted } from "./prettier.ts";
import type { VirtualFile } from "./virtual-file.ts";

/**
 * Looks at everything before anything is written: a problem found here leaves the output as it was. TypeScript that is
 * formatted is parsed by the formatter, and not here again.
 */
export async function verify(files: readonly VirtualFile[], previous: Manifest | null): Promise<Diagnostic[]> {
  const isNew = isNewTo(previous);
  return [...verifyPaths(files), ...(await verifySyntax(files.filter((file) => !isFormatted(file) && isNew(file))))];
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

/** Only parsed: nothing is resolved, bound or checked. TypeScript is loaded only when there is something to parse. */
async function typeScriptProblems(files: readonly VirtualFile[]): Promise<Diagnostic[]> {
  if (files.length === 0) return [];
  const { ts } = await import("ts-morph");
  // Named by number: nothing in a path may change how its file is parsed.
  const names = new Map(files.map((file, index) => [`/${index}.ts`, file]));
  const host: TypeScript.CompilerHost = {
    getSourceFile: (name, language) => {
      const file = names.get(name);
      return file === undefined ? undefined : ts.createSourceFile(name, file.text, language);
    },
    fileExists: (name) => names.has(name),
    readFile: (name) => names.get(name)?.text,
    writeFile: () => undefined,
    getDefaultLibFileName: () => "lib.d.ts",
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (name) => name,
    getNewLine: () => "\n",
    useCaseSensitiveFileNames: () => true,
  };
  const options = { noLib: true, noResolve: true, types: [], target: ts.ScriptTarget.ESNext };
  const program = ts.createProgram([...names.keys()], options, host);
  return program.getSyntacticDiagnostics().map(({ file, start, messageText }) => {
    const { line, character } = file.getLineAndCharacterOfPosition(start);
    const what = ts.flattenDiagnosticMessageText(messageText, " ");
    const { path, copiedFrom } = names.get(file.fileName) ?? {};
    const place = copiedFrom === undefined ? null : { file: copiedFrom, pointer: "", position: { line: line + 1, column: character + 1 } };
    return diagnostic("PEC6003", { reason: `${path}:${line + 1}:${character + 1} ${what}` }, place);
  });
}
