import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { byCodeUnit } from "../lib/compare.ts";
import type { Stopwatch } from "../lib/stopwatch.ts";
import type { GenerateOptions } from "./generate.ts";
import type { Terminal } from "./terminal.ts";

/** What a run did, in the form of `--json`. */
export interface Summary {
  readonly types: number;
  readonly versions: number;
  readonly operations: number;
  readonly quirks: number;
  readonly written: readonly string[];
  readonly deleted: readonly string[];
  readonly unchanged: number;
}

/** Prints what a run did. */
export async function report(
  terminal: Terminal,
  options: GenerateOptions,
  summary: Summary,
  diagnostics: readonly Diagnostic[],
  watch: Stopwatch,
): Promise<void> {
  const usage = terminal.usage();
  if (options.json === true) {
    const timings = options.timings === true ? { timings: Object.fromEntries(watch.stages), usage } : {};
    const { printableJson } = await import("../diagnostics/render.ts");
    terminal.out(printableJson({ schemaVersion: 1, ...summary, diagnostics, ...timings }));
    return;
  }
  const { types, versions, operations, quirks, written, deleted, unchanged } = summary;
  const verb = options.dryRun === true ? "would be written" : "written";
  terminal.out(
    `${types} resource types, ${versions} api-versions, ${operations} operations, ${quirks} quirks applied\n` +
      `${written.length} files ${verb}, ${deleted.length} deleted, ${unchanged} unchanged, ${(usage.milliseconds / 1000).toFixed(2)} s\n`,
  );
  if (options.dryRun === true)
    for (const path of [...written, ...deleted.map((path) => `${path} (deleted)`)].sort(byCodeUnit)) terminal.out(`  ${path}\n`);
  if (options.timings === true) {
    for (const [stage, time] of watch.stages) terminal.out(`  ${stage.padEnd(16)} ${time.toFixed(1).padStart(9)} ms\n`);
    terminal.out(`  ${"CPU".padEnd(16)} ${usage.cpuMilliseconds.toFixed(1).padStart(9)} ms, ${usage.peakMegabytes} MB at the most\n`);
  }
}
