import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Settings } from "../config.ts";
import { diagnostic, hasErrors, inOrder, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { printableJson } from "../diagnostics/render.ts";
import { inputsHash } from "../inputs.ts";
import { byCodeUnit } from "../lib/compare.ts";
import { readingHashes, rememberedHashes } from "../lib/file-hashes.ts";
import { stopwatch, type Stopwatch } from "../lib/stopwatch.ts";
import { readManifest, type Manifest } from "../publish/manifest.ts";
import { isUpToDate } from "../publish/uptodate.ts";
import { printDiagnostics, type Terminal } from "./terminal.ts";

export interface GenerateOptions {
  /** The repository's root: templates and the generator are below it. */
  readonly root: string;
  readonly config: Settings;
  /** Writes nothing; files that are out of date are errors. */
  readonly check?: boolean;
  readonly dryRun?: boolean;
  /** Slugs or resource types; everything else stays as it is. */
  readonly only?: readonly string[];
  /** Replaces edited and foreign files. */
  readonly force?: boolean;
  /** Publishes the providers without errors and leaves the others as they are. */
  readonly keepGoing?: boolean;
  /** Believes no cache and no earlier output. */
  readonly fresh?: boolean;
  readonly json?: boolean;
  readonly timings?: boolean;
}

/** What a run did, in the form of `--json`. */
interface Summary {
  readonly types: number;
  readonly versions: number;
  readonly operations: number;
  readonly quirks: number;
  readonly written: readonly string[];
  readonly deleted: readonly string[];
  readonly unchanged: number;
}

/** Regenerates all clients from the specs. */
export async function generate(terminal: Terminal, options: GenerateOptions): Promise<number> {
  const { root, config } = options;
  const watch = stopwatch();
  const specs = join(root, config.specs);
  const output = join(root, config.output);
  const hashes = options.fresh === true ? readingHashes : rememberedHashes(join(root, "node_modules", ".cache", "pecgen", "hashes.json"));
  const inputs = existsSync(specs) ? watch.time("hash inputs", () => inputsHash(root, specs, hashes)) : "";
  const previous = watch.time("read manifest", () => readManifest(output));
  const manifest = previous === null || "code" in previous ? null : previous;

  const trusting = options.fresh !== true && options.only === undefined;
  if (manifest !== null && trusting && watch.time("compare", () => isUpToDate(output, manifest, inputs, hashes))) {
    hashes.save();
    report(terminal, options, { ...countsOf(manifest), written: [], deleted: [], unchanged: manifest.files.length }, [], watch);
    return 0;
  }
  // Loaded only now: nothing changed is the common case, and it should not pay for compilers and formatters.
  const { regenerate } = await watch.time("load code", () => import("./regenerate.ts"));
  const result = await regenerate({
    ...options,
    specs,
    output,
    inputs,
    previous: manifest,
    templates: readTemplates(join(root, "templates")),
    watch,
  });
  const diagnostics = previous !== null && "code" in previous ? inOrder([previous, ...result.diagnostics]) : result.diagnostics;
  report(terminal, options, result.summary, diagnostics, watch);
  if (options.json !== true) await printDiagnostics(terminal, diagnostics, config.specs);
  return hasErrors(diagnostics) ? 1 : 0;
}

export type { Summary };

function report(
  terminal: Terminal,
  options: GenerateOptions,
  summary: Summary,
  diagnostics: readonly Diagnostic[],
  watch: Stopwatch,
): void {
  const usage = terminal.usage();
  if (options.json === true) {
    const timings = options.timings === true ? { timings: Object.fromEntries(watch.stages), usage } : {};
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

/** An `--only` that names nothing is a mistake, not an empty run. */
export function unknownOnly(wanted: string): Diagnostic {
  return diagnostic("PEC9002", { reason: `--only ${wanted} names no resource provider and no resource type`, command: "generate" });
}
