import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { diagnostic, inOrder, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { by } from "../lib/compare.ts";
import { isDocument, parseDocument, type Document } from "../spec/document.ts";
import { limits } from "../spec/limits.ts";
import { show } from "./check.ts";
import { quirkFileForm } from "./form.ts";
import { providerOf, quirkFile, quirkPointer } from "./place.ts";
import type { QuirkFile } from "./types.ts";

export interface LoadedQuirks {
  /** In the order of their names. A file with anything wrong in it is left out as a whole. */
  readonly files: readonly QuirkFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a folder of quirks, one file per provider. A folder that is not there holds none: a checkout of upstream has no quirks. */
export function loadQuirks(folder: string): LoadedQuirks {
  const diagnostics: Diagnostic[] = [];
  const files: QuirkFile[] = [];
  const ids = new Map<string, string>();
  for (const name of names(folder, diagnostics)) {
    const found = readOne(folder, name, ids);
    if (Array.isArray(found)) diagnostics.push(...found);
    else files.push(found);
  }
  return { files, diagnostics: inOrder(diagnostics) };
}

/** The files of the folder. Whatever else stands there would be overlooked for ever, so it is reported. */
function names(folder: string, diagnostics: Diagnostic[]): string[] {
  try {
    if (statSync(folder, { throwIfNoEntry: false }) === undefined) return [];
    const entries = readdirSync(folder, { withFileTypes: true }).sort(by((entry) => entry.name));
    return entries.flatMap((entry) => {
      // `.DS_Store`, `.gitkeep`: not ours to judge.
      if (entry.name.startsWith(".")) return [];
      if (entry.isFile() && entry.name.endsWith(".json")) return [entry.name];
      diagnostics.push(
        unusable(`quirks/${entry.name}`, "", "only regular files named after their provider, such as keyvault.json, stand here"),
      );
      return [];
    });
  } catch (error) {
    diagnostics.push(diagnostic("PEC1001", { what: "quirks", reason: (error as Error).message }, { file: "quirks", pointer: "" }));
    return [];
  }
}

/** @param ids the file of every id that was read before; this file's are added */
function readOne(folder: string, name: string, ids: Map<string, string>): QuirkFile | Diagnostic[] {
  const slug = name.slice(0, -".json".length);
  const file = quirkFile(slug);
  const document = parse(folder, name, file);
  if (!isDocument(document)) return [document];
  const found: Diagnostic[] = [];
  const problem = (pointer: string, reason: string): void => void found.push(unusable(file, pointer, reason));
  quirkFileForm(document.json, "", problem);
  if (found.length > 0) return found;

  // The form was checked member by member; the compiler cannot follow that.
  const { provider, quirks } = document.json as unknown as QuirkFile;
  if (provider !== slug) problem("/provider", `${show(provider)} must be the name of the file, ${show(slug)}`);
  for (const [index, { id, target }] of quirks.entries()) {
    const before = ids.get(id);
    if (before !== undefined) problem(quirkPointer(index, "id"), `the id ${show(id)} is taken in ${before}`);
    else ids.set(id, file);
    if (!id.startsWith(`${slug}-`)) problem(quirkPointer(index, "id"), `the id ${show(id)} must begin with ${show(`${slug}-`)}`);
    if (providerOf(target.resourceType) !== slug) {
      problem(
        quirkPointer(index, "target", "resourceType"),
        `${show(target.resourceType)} belongs into ${quirkFile(providerOf(target.resourceType))}`,
      );
    }
  }
  return found.length > 0 ? found : { provider, quirks };
}

function parse(folder: string, name: string, file: string): Document | Diagnostic {
  const place = { file, pointer: "" };
  try {
    const path = join(folder, name);
    const { size } = statSync(path);
    if (size > limits.documentBytes) {
      return diagnostic("PEC1006", { limit: "document bytes", allowed: limits.documentBytes, found: size }, place);
    }
    return parseDocument(file, readFileSync(path));
  } catch (error) {
    return diagnostic("PEC1001", { what: file, reason: (error as Error).message }, place);
  }
}

function unusable(file: string, pointer: string, reason: string): Diagnostic {
  return diagnostic("PEC3003", { reason }, { file, pointer });
}
