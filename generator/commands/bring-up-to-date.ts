import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hasErrors, inOrder } from "../diagnostics/diagnostic.ts";
import { findInputs, inputHashes } from "../inputs.ts";
import { byCodeUnit } from "../lib/compare.ts";
import type { Stopwatch } from "../lib/stopwatch.ts";
import { keepWhileUntouched, looksOf } from "../lib/untouched.ts";
import { readManifest, type Manifest } from "../publish/manifest.ts";
import { isUpToDate, outputPaths } from "../publish/uptodate.ts";
import type { GenerateOptions } from "./generate.ts";
import { report, type Summary } from "./summary.ts";
import { printDiagnostics, type Terminal } from "./terminal.ts";

export interface BringUpToDateOptions extends GenerateOptions {
  /** Believes the manifest of the last run. */
  readonly trusting: boolean;
  /** Where it is kept how everything looked when nothing was to do. */
  readonly store: string;
  readonly watch: Stopwatch;
}

/** Reads everything, and regenerates unless it is what the last run has read and written. */
export async function bringUpToDate(terminal: Terminal, options: BringUpToDateOptions): Promise<number> {
  const { root, config, trusting, watch } = options;
  const output = join(root, config.output);
  const found = findInputs(root, config.specs);
  const previous = watch.time("read manifest", () => readManifest(output));
  const manifest = previous === null || "code" in previous ? null : previous;
  // Before anything is read: what is written meanwhile must look different later.
  const looks =
    manifest === null || !trusting
      ? null
      : looksOf(root, [
          ...found.folders,
          ...found.tool,
          ...found.specs,
          ...outputPaths(manifest).map((path) => `${config.output}/${path}`),
        ]);
  const inputs = watch.time("hash inputs", () => inputHashes(root, config.specs, found));

  if (manifest !== null && trusting && watch.time("compare", () => isUpToDate(output, manifest, inputs.all))) {
    const summary: Summary = { ...countsOf(manifest), written: [], deleted: [], unchanged: manifest.files.length };
    if (looks !== null) keepWhileUntouched(options.store, config, looks, summary);
    await report(terminal, options, summary, [], watch);
    return 0;
  }
  const { regenerate } = await watch.time("load code", () => import("./regenerate.ts"));
  const result = await regenerate({
    ...options,
    specs: join(root, config.specs),
    output,
    inputs,
    previous: manifest,
    templates: readTemplates(join(root, "templates")),
    watch,
  });
  // Said even if the run came to its end before it wanted to write; a forced one does without the manifest.
  const unusable = previous !== null && "code" in previous && options.force !== true ? [previous] : [];
  const diagnostics = inOrder([...unusable, ...result.diagnostics]);
  await report(terminal, options, result.summary, diagnostics, watch);
  if (options.json !== true) await printDiagnostics(terminal, diagnostics, join(root, config.specs));
  return hasErrors(diagnostics) ? 1 : 0;
}

/** The counts that the last run wrote down. */
function countsOf({ generator }: Manifest): Pick<Summary, "types" | "versions" | "operations" | "quirks"> {
  const count = (key: string): number => Number(generator[key] ?? 0);
  return { types: count("types"), versions: count("versions"), operations: count("operations"), quirks: count("quirks") };
}

function readTemplates(folder: string): Map<string, string> {
  const texts = new Map<string, string>();
  const visit = (path: string): void => {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      const here = path === "" ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) visit(here);
      else if (/\.(ts|hbs|json|md)$/.test(entry.name)) texts.set(here, readFileSync(join(folder, here), "utf8"));
    }
  };
  visit("");
  return new Map([...texts].sort(([a], [b]) => byCodeUnit(a, b)));
}
