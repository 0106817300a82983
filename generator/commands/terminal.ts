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
  /** Whether diagnostics are coloured. */
  readonly color: boolean;
  /** Whether reports are. */
  readonly outIsColored: boolean;
  /** Diagnostics as GitHub annotations instead of text. */
  readonly annotations: boolean;
  /** What the process has used so far. */
  usage(): { readonly milliseconds: number; readonly cpuMilliseconds: number; readonly peakMegabytes: number };
}

/** The files that diagnostics speak of. */
export interface NamedFiles {
  /** The text of a file, or `null`. */
  read(file: string): string | null;
  /** How a file is called from the folder that the reader is in. */
  show(file: string): string;
}

/** Prints diagnostics with line and column, found in the files they speak of, or in those below a folder. */
export async function printDiagnostics(terminal: Terminal, diagnostics: readonly Diagnostic[], within: string | NamedFiles): Promise<void> {
  if (diagnostics.length === 0) return;
  const { read, show } = typeof within === "string" ? filesBelow(within, terminal) : within;
  const format = terminal.annotations ? "github" : "text";
  terminal.err(await render(diagnostics, { format, color: terminal.color, readText: read, showFile: show }));
}

function filesBelow(folder: string, { cwd }: Terminal): NamedFiles {
  const bases = [folder, join(folder, "slices"), dirname(folder), cwd];
  const baseOf = (file: string): string => bases.find((base) => existsSync(join(base, file))) ?? folder;
  return {
    read: (file) => {
      try {
        return readFileSync(join(baseOf(file), file), "utf8");
      } catch {
        // A diagnostic can also speak of a folder, or of what is missing.
        return null;
      }
    },
    show: (file) => relative(cwd, join(baseOf(file), file)) || file,
  };
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
