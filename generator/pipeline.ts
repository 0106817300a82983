/**
 * Every stage in order; see ARCHITECTURE.md. Each arrow but the first and the last is a pure function:
 *
 * specs ─open─▶ documents ─readSurfaces─▶ facts ─applyQuirks─▶ facts ─normalize─▶ model ─name─▶ names
 *   ─emit─▶ files ─verify, format─▶ files ─publish─▶ generated/
 */
import { join } from "node:path";
import { inOrder, type Diagnostic } from "./diagnostics/diagnostic.ts";
import { emit, type EmitInput } from "./emit/emit.ts";
import { readSurfaces } from "./facts/surface.ts";
import type { SurfaceFacts } from "./facts/types.ts";
import { resolve as resolvePointer } from "./lib/pointer.ts";
import { normalize } from "./model/normalize.ts";
import type { ProviderModel } from "./model/types.ts";
import { name } from "./naming/name.ts";
import type { NamedProvider } from "./naming/types.ts";
import type { VirtualFile } from "./publish/virtual-file.ts";
import { applyQuirks } from "./quirks/apply.ts";
import { loadQuirks } from "./quirks/load.ts";
import { isOpened, openSpecs, type OpenedSpecs } from "./spec/open.ts";
import type { Stopwatch } from "./lib/stopwatch.ts";

export interface ModelResult {
  readonly facts: readonly SurfaceFacts[];
  readonly providers: readonly ProviderModel[];
  readonly named: readonly NamedProvider[];
  /** Quirks that were applied to at least one surface. */
  readonly quirks: number;
  /** The files that one was read with, itself included. */
  readonly reach: (file: string) => ReadonlySet<string>;
  /** Namespaces that stand in the texts of documents which could not be parsed. */
  readonly broken: OpenedSpecs["broken"];
  readonly diagnostics: readonly Diagnostic[];
}

/** From a folder of definitions to named models. */
export function buildModel(specsFolder: string, pins: Readonly<Record<string, string>>, watch: Stopwatch): ModelResult {
  const opened = watch.time("load", () => openSpecs(specsFolder));
  if (!isOpened(opened))
    return { facts: [], providers: [], named: [], quirks: 0, reach: (file) => new Set([file]), broken: new Map(), diagnostics: [opened] };
  const { specs, documents, broken } = opened;
  const facts = watch.time("extract", () => readSurfaces(specs, documents));
  const quirks = watch.time("quirks", () => {
    const { files, diagnostics } = loadQuirks(join(specsFolder, "quirks"));
    const exists = (file: string, pointer: string): boolean => resolvePointer(specs.document(file)?.json ?? {}, pointer) !== undefined;
    const applied = applyQuirks(facts, files, exists);
    return { ...applied, diagnostics: [...diagnostics, ...applied.diagnostics] };
  });
  const model = watch.time("normalize", () => normalize(quirks.surfaces, pins, opened.manifest?.types));
  const names = watch.time("name", () => name(model.providers));
  return {
    facts,
    providers: model.providers,
    named: names.providers,
    quirks: new Set(quirks.surfaces.flatMap((surface) => surface.quirks.map(({ id }) => id))).size,
    reach: specs.reach,
    broken,
    diagnostics: inOrder([...specs.diagnostics(), ...quirks.diagnostics, ...model.diagnostics, ...names.diagnostics]),
  };
}

/** From named models to files in memory. */
export function emitFiles(input: EmitInput, watch: Stopwatch): VirtualFile[] {
  return watch.time("emit", () => emit(input));
}
