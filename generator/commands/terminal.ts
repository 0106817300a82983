import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { printable, printableJson, render } from "../diagnostics/render.ts";

/** What a command may ask of the world around it. Only `cli.ts` knows the process. */
export interface Terminal {
  readonly cwd: string;
  out(text: string): void;
  err(text: string): void;
  readonly errIsTerminal: boolean;
  readonly color: boolean;
  /** Diagnostics as GitHub annotations instead of text. */
  readonly annotations: boolean;
  /** What the process has used so far. */
  usage(): { readonly milliseconds: number; readonly cpuMilliseconds: number; readonly peakMegabytes: number };
}

/** Prints diagnostics with line and column, found in the file below the folder they speak of. */
export async function printDiagnostics(terminal: Terminal, diagnostics: readonly Diagnostic[], folder: string): Promise<void> {
  if (diagnostics.length === 0) return;
  const bases = [folder, join(folder, "slices"), dirname(folder), terminal.cwd];
  const baseOf = (file: string): string => bases.find((base) => existsSync(join(base, file))) ?? folder;
  const text = await render(diagnostics, {
    format: terminal.annotations ? "github" : "text",
    color: terminal.color,
    readText: (file) => {
      try {
        return readFileSync(join(baseOf(file), file), "utf8");
      } catch {
        // A diagnostic can also speak of a folder, or of what is missing.
        return null;
      }
    },
    showFile: (file) => relative(terminal.cwd, join(baseOf(file), file)) || file,
  });
  terminal.err(text);
}

/** Says why there is no answer; as JSON where the answer would have been JSON. */
export async function printRefusal(
  terminal: Terminal,
  diagnostics: readonly Diagnostic[],
  { json, folder }: { readonly json: boolean; readonly folder: string },
): Promise<void> {
  if (json) terminal.out(printableJson({ schemaVersion: 1, diagnostics }));
  else await printDiagnostics(terminal, diagnostics, folder);
}

/** One line that is overwritten; nothing at all where nobody watches. */
export function progressLine(terminal: Terminal): { show(text: string): void; done(): void } {
  if (!terminal.errIsTerminal) return { show: () => undefined, done: () => undefined };
  return {
    show: (text) => terminal.err(`\r\u001b[2K${printable(text).slice(0, 100)}`),
    done: () => terminal.err("\r\u001b[2K"),
  };
}
