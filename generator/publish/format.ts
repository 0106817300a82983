import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { isUnsettled } from "../emit/layout.ts";
import { sha256 } from "../lib/hash.ts";
import type { FileEntry, Manifest } from "./manifest.ts";
import { formatterKey, isFormatted, prettify } from "./prettier.ts";
import type { FormattedFile, VirtualFile } from "./virtual-file.ts";

export interface FormatOptions {
  /**
   * Asks prettier for every file: the last output is not believed, and what was emitted as prettier would have it is held
   * against what prettier says.
   */
  readonly fresh?: boolean;
}

export interface FormatResult {
  /** In the order given; without those that could not be formatted. */
  readonly files: readonly FormattedFile[];
  /** How many files prettier was asked for. */
  readonly formatted: number;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Formats what is not as it should be already. Most files are emitted so that prettier would leave them alone. Of the
 * others, one that the last run was given as well, with the same formatter, is on disk in its formatted form.
 */
export async function formatAll(
  files: readonly VirtualFile[],
  previous: Manifest | null,
  readOnDisk: (path: string) => string | null,
  { fresh = false }: FormatOptions = {},
): Promise<FormatResult> {
  const formatter = formatterKey();
  const usable = !fresh && previous?.formatter === formatter ? previous.files : [];
  const earlier = new Map(usable.map((entry) => [entry.path, entry]));

  const results: FormattedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  let formatted = 0;
  for (const file of files) {
    const draft = sha256(file.text);
    const settled = !isFormatted(file) || !isUnsettled(file.text);
    if (!isFormatted(file) || (settled && !fresh)) {
      results.push({ ...file, draft, sha256: draft });
      continue;
    }
    let text = reused(earlier.get(file.path), draft, readOnDisk);
    if (text === null) {
      formatted += 1;
      const result = await prettify(file.text);
      if (typeof result !== "string") {
        diagnostics.push(diagnostic("PEC6003", { reason: `${file.path}:${result.line}:${result.column} ${result.reason}` }));
        continue;
      }
      if (settled && result !== file.text) {
        diagnostics.push(diagnostic("PEC6010", { file: file.path, line: String(firstDifference(file.text, result)) }));
        continue;
      }
      text = result;
    }
    results.push({ ...file, text, draft, sha256: sha256(text) });
  }
  return { files: results, formatted, diagnostics };
}

/** One-based. */
function firstDifference(text: string, other: string): number {
  const others = other.split("\n");
  return text.split("\n").findIndex((line, index) => line !== others[index]) + 1;
}

function reused(entry: FileEntry | undefined, draft: string, readOnDisk: (path: string) => string | null): string | null {
  if (entry?.draft !== draft) return null;
  const text = readOnDisk(entry.path);
  return text !== null && sha256(text) === entry.sha256 ? text : null;
}
