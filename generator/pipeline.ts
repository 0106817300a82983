/**
 * Every stage in order; see ARCHITECTURE.md. Each arrow but the first and the last is a pure function:
 *
 * specs ─open─▶ documents ─readSurfaces─▶ facts ─applyQuirks─▶ facts ─normalize─▶ model ─name─▶ names
 *   ─emit─▶ files ─verify, format─▶ files ─publish─▶ generated/
 */
import { join } from "node:path";
import { inOrder, type Diagnostic } from "./diagnostics/diagnostic.ts";
import { emit, type EmitInput } from "./emit/emit.ts";
import { TemplateError } from "./emit/template-error.ts";
import { readSurfaces } from "./facts/surface.ts";
import { resolve as resolvePointer } from "./lib/pointer.ts";
import { normalize } from "./model/normalize.ts";
import type { ProviderModel } from "./model/types.ts";
import { name } from "./naming/name.ts";
import type { NamedProvider } from "./naming/types.ts";
import type { VirtualFile } from "./publish/virtual-file.ts";
import { applyQuirks } from "./quirks/apply.ts";
import { loadQuirks } from "./quirks/load.ts";
import { providerOf } from "./quirks/place.ts";
import type { QuirkedSurface } from "./quirks/types.ts";
import { findRoot, isOpened, noneKnown, openRoot, type KnownDocuments, type OpenedSpecs, type SpecsRoot } from "./spec/open.ts";
import { specSet, type SpecSet } from "./spec/spec-set.ts";
import type { Stopwatch } from "./lib/stopwatch.ts";

export interface ModelResult {
  readonly surfaces: readonly QuirkedSurface[];
  readonly providers: readonly ProviderModel[];
  readonly named: readonly NamedProvider[];
  /** What was read; nothing of a folder that could not be opened. */
  readonly specs: SpecSet;
  /** Namespaces that stand in the texts of documents which could not be parsed. */
  readonly broken: OpenedSpecs["broken"];
  readonly diagnostics: readonly Diagnostic[];
}

/** What a run knows before it reads: where the documents lie, and all about some resource providers, with their documents. */
export interface KnownPart {
  readonly root: SpecsRoot | Diagnostic;
  readonly slugs: ReadonlySet<string>;
  readonly documents: KnownDocuments;
}

/**
 * From a folder of definitions to named models.
 *
 * @param known what is left out: it stands in no document that defines something else
 */
export function buildModel(
  specsFolder: string,
  pins: Readonly<Record<string, string>>,
  watch: Stopwatch,
  known: KnownPart = { root: findRoot(specsFolder), slugs: new Set(), documents: noneKnown },
): ModelResult {
  const opened = watch.time("load", () => ("code" in known.root ? known.root : openRoot(known.root, known.documents)));
  if (!isOpened(opened))
    return { surfaces: [], providers: [], named: [], specs: specSet(specsFolder), broken: new Map(), diagnostics: [opened] };
  const { specs, documents, broken } = opened;
  const facts = watch.time("extract", () => readSurfaces(specs, documents));
  const quirks = watch.time("quirks", () => {
    const { files, diagnostics } = loadQuirks(join(specsFolder, "quirks"));
    const exists = (file: string, pointer: string): boolean => resolvePointer(specs.document(file)?.json ?? {}, pointer) !== undefined;
    const applied = applyQuirks(
      facts,
      files.filter(({ provider }) => !known.slugs.has(provider)),
      exists,
    );
    return { ...applied, diagnostics: [...diagnostics, ...applied.diagnostics] };
  });
  // A pin of what is left out would seem to name nothing.
  const pinned = Object.fromEntries(Object.entries(pins).filter(([type]) => !known.slugs.has(providerOf(type))));
  const model = watch.time("normalize", () => normalize(quirks.surfaces, pinned, opened.manifest?.types));
  const names = watch.time("name", () => name(model.providers));
  return {
    surfaces: quirks.surfaces,
    providers: model.providers,
    named: names.providers,
    specs,
    broken,
    diagnostics: inOrder([...specs.diagnostics(), ...quirks.diagnostics, ...model.diagnostics, ...names.diagnostics]),
  };
}

/** From named models to files in memory; what is wrong with a template, where one is. */
export function emitFiles(input: EmitInput, watch: Stopwatch): VirtualFile[] | Diagnostic {
  try {
    return watch.time("emit", () => emit(input));
  } catch (error) {
    if (error instanceof TemplateError) return error.diagnostic;
    throw error;
  }
}
