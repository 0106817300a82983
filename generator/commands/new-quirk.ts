import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import { positionOf } from "../diagnostics/position.ts";
import { readSurfaces } from "../facts/surface.ts";
import { resolve as resolvePointer } from "../lib/pointer.ts";
import { draftQuirk, type Draft, type Wanted } from "../quirks/draft.ts";
import { loadQuirks } from "../quirks/load.ts";
import { quirkFile, quirkPointer } from "../quirks/place.ts";
import type { QuirkFile } from "../quirks/types.ts";
import { isOpened, openSpecs } from "../spec/open.ts";
import { printDiagnostics, type Terminal } from "./terminal.ts";

/** Begins a quirk: writes an entry with everything that the facts know, and says what is left to fill in. */
export async function newQuirk(terminal: Terminal, specs: string, wanted: Wanted): Promise<number> {
  const opened = openSpecs(specs);
  if (!isOpened(opened)) return refuse(terminal, specs, [opened]);
  const { files, diagnostics } = loadQuirks(join(specs, "quirks"));
  // An entry that is not filled in yet is such an error too: one after the other.
  if (hasErrors(diagnostics)) return refuse(terminal, specs, diagnostics);
  const exists = (file: string, pointer: string): boolean => resolvePointer(opened.specs.document(file)?.json ?? {}, pointer) !== undefined;
  const draft = draftQuirk(wanted, readSurfaces(opened.specs, opened.documents), files, exists);
  if (typeof draft === "string") return refuse(terminal, specs, [diagnostic("PEC9002", { reason: draft, command: "new-quirk" })]);
  await write(terminal, specs, draft);
  return 0;
}

async function refuse(terminal: Terminal, specs: string, problems: Parameters<typeof printDiagnostics>[1]): Promise<number> {
  await printDiagnostics(terminal, problems, specs);
  return 1;
}

async function write(terminal: Terminal, specs: string, { quirk, provider, decide }: Draft): Promise<void> {
  const path = join(specs, quirkFile(provider));
  const before = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as QuirkFile) : { provider, quirks: [] };
  const text = `${JSON.stringify({ ...before, quirks: [...before.quirks, quirk] }, null, 2)}\n`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  const { line } = await positionOf(text, quirkPointer(before.quirks.length));
  const { fact, ...comparison } = quirk.expect;
  const versions = quirk.target.apiVersions === "*" ? "every api-version" : quirk.target.apiVersions.join(", ");
  terminal.out(
    [
      `${relative(terminal.cwd, path)}:${line}: ${quirk.id}`,
      `  holds for  ${quirk.target.resourceType}, ${versions}`,
      `  expects    ${fact} ${JSON.stringify(comparison)}`,
      `  evidence   ${quirk.evidence}`,
      "",
      "Fill in:",
      `  set        ${decide ?? `nothing: ${JSON.stringify(quirk.set)} is the only choice`}`,
      "  reason     one sentence for readers of the generated documents, ending in a full stop",
      "  upstream   the address of the issue, where there is one",
      "",
      "Then npm start. What is left blank is an error until it is filled in.",
      "",
    ].join("\n"),
  );
}
