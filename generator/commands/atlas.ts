import { join, resolve } from "node:path";
import { atlasOf } from "../atlas/atlas.ts";
import type { Settings } from "../config.ts";
import { diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import { driftOfHistory } from "../drift/run.ts";
import { selfContained } from "../lib/page.ts";
import { stopwatch } from "../lib/stopwatch.ts";
import { writeAtomically } from "../lib/write.ts";
import { buildModel } from "../pipeline.ts";
import { loadQuirks } from "../quirks/load.ts";
import { openTree } from "./open-tree.ts";
import { atlasPage } from "./page-parts.ts";
import { printDiagnostics, type Terminal } from "./terminal.ts";

export interface AtlasOptions {
  readonly root: string;
  readonly config: Settings;
  readonly specs: string;
  readonly out: string;
}

/** Writes the atlas: one page about every resource type. What could not be read is missing from it, and printed. */
export async function atlas(terminal: Terminal, { root, config, specs, out }: AtlasOptions): Promise<number> {
  const folder = resolve(terminal.cwd, specs);
  const model = buildModel(folder, config.pins, stopwatch());
  // Places are named as they stand in this repository, wherever the reader was.
  const opened = await openTree(folder, { cwd: resolve(folder, ".."), repository: root, specs: config.specs, scratch: folder });
  if ("code" in opened) return refuse(terminal, [opened], folder);
  const { files: quirkFiles } = loadQuirks(join(folder, "quirks"));
  const data = await atlasOf({
    providers: model.named,
    facts: model.surfaces.map(({ facts }) => facts),
    quirks: quirkFiles.flatMap(({ quirks }) => quirks),
    history: driftOfHistory(opened.tree, {}).pairs,
    documents: opened,
  });
  if (data.types.length === 0) {
    const missing = diagnostic("PEC7002", { what: "resource type with private endpoint connections", tree: specs });
    return refuse(terminal, [...model.diagnostics, missing], folder);
  }
  const page = selfContained(atlasPage(join(root, "templates")), data);
  writeAtomically(resolve(terminal.cwd, out), page);
  await printDiagnostics(
    terminal,
    model.diagnostics.filter(({ severity }) => severity !== "info"),
    folder,
  );
  terminal.err(`${data.types.length} resource types, ${Math.round(Buffer.byteLength(page) / 1024)} KiB: ${out}\n`);
  return hasErrors(model.diagnostics) ? 1 : 0;
}

async function refuse(terminal: Terminal, problems: Parameters<typeof printDiagnostics>[1], folder: string): Promise<number> {
  await printDiagnostics(terminal, problems, folder);
  return 2;
}
