import { diagnostic, hasErrors, inOrder, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { readSurfaces } from "../facts/surface.ts";
import type { OperationFact, SurfaceFacts } from "../facts/types.ts";
import { by } from "../lib/compare.ts";
import { sha256 } from "../lib/hash.ts";
import { clashDetector, manifestPath, pathProblem } from "../lib/paths.ts";
import { toJsonText, type JsonObject } from "../lib/json.ts";
import { isOpened, openSpecs, type OpenedSpecs } from "../spec/open.ts";
import { limits } from "../spec/limits.ts";
import type { SliceEntry, SpecManifest, SpecSource, TypeEntry } from "../spec/manifest.ts";
import { repeatedKeys } from "../spec/repeated-keys.ts";
import type { Progress } from "../spec/scan.ts";
import { collect, type Sourced } from "./collect.ts";
import { mergeSlices } from "./merge.ts";
import { newest, type Parents, parentsOf } from "./parents.ts";
import type { VersionRule } from "./select.ts";
import { slice } from "./slice.ts";
import { validateSlices } from "./validate.ts";
import { hashOnDisk } from "../publish/disk.ts";
import { readState, slicePath, type SyncState } from "./state.ts";
import { writeSlices } from "./write.ts";

/** A checkout to read, with what is known of where it came from. */
export interface Checkout {
  readonly folder: string;
  readonly source: SpecSource;
}

export interface SyncOptions {
  /** The folder to write: `manifest.json` and `slices/`. */
  readonly specs: string;
  readonly checkouts: readonly Checkout[];
  readonly versions: VersionRule;
  /** Drop what no source has any more instead of keeping its slices. */
  readonly prune: boolean;
  readonly progress?: (checkout: Checkout) => Progress;
  /** Called with the number of slices that were held against the schema of Swagger, and of all that changed. */
  readonly validating?: (done: number, all: number) => void;
}

export interface SyncResult {
  readonly manifest: SpecManifest;
  readonly written: readonly string[];
  readonly deleted: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the checkouts and brings the slices up to date. Nothing is written when a checkout cannot be read at all. */
export async function sync(options: SyncOptions): Promise<SyncResult> {
  const diagnostics: Diagnostic[] = [];
  const state = readState(options.specs);
  if ("code" in state) return { manifest: emptyManifest, written: [], deleted: [], diagnostics: [state] };
  const previous = state.manifest;
  const nothing = { manifest: previous ?? emptyManifest, written: [], deleted: [] };
  const opened: OpenedSpecs[] = [];
  for (const checkout of options.checkouts) {
    const result = openSpecs(checkout.folder, options.progress?.(checkout));
    if (!isOpened(result)) return { ...nothing, diagnostics: [result] };
    if (result.documents.length === 0) {
      return { ...nothing, diagnostics: [...result.specs.diagnostics(), diagnostic("PEC1015", { origin: checkout.source.origin })] };
    }
    opened.push(withUsableNames(result));
  }
  const theirs = opened.map(surfacesOf);
  // What is gone from a checkout with errors may be gone because of them: then nothing is dropped.
  const prune = options.prune && !hasErrors(opened.flatMap(({ specs }) => specs.diagnostics()));
  const ours = previous !== null && !prune ? openSpecs(options.specs) : null;
  if (ours !== null && isOpened(ours)) opened.push(ours);

  const surfaces = opened.map((one, index) => theirs[index] ?? surfacesOf(one));
  const { kept, types, diagnostics: decisions } = collect(surfaces, ours === null ? null : opened.length - 1, options.versions);
  diagnostics.push(...decisions);

  const files = cutSlices(opened, kept, previous, options, diagnostics);
  // Whether our own slices are as they were written is judged where they are used.
  const said = opened.flatMap(({ specs }) => specs.diagnostics()).filter(({ code }) => code !== "PEC1009");
  const edited = diagnostics.some(({ code }) => code === "PEC1009");
  diagnostics.push(...said, ...repeated(opened, kept));
  if (edited) return { ...nothing, diagnostics: overtaken(options.specs, state) ?? inOrder(diagnostics) };
  const changed = files.filter(({ entry }) => previous?.files.find(({ path }) => path === entry.path)?.slice !== entry.slice);
  diagnostics.push(...(await validateSlices(files, changed, options.validating)));

  const manifest: SpecManifest = {
    schemaVersion: 1,
    sources: sourcesOf(options, previous, files),
    types: withParents(types, [
      ...opened.slice(0, options.checkouts.length).map(({ specs }, index) => parentsOf(specs, surfaces[index] ?? [])),
      ...(prune ? [] : [parentsIn(previous)]),
    ]),
    files: files.map(({ entry }) => entry),
  };
  const { written, deleted, diagnostics: problems } = writeSlices(options.specs, manifest, files, state);
  return { manifest, written, deleted, diagnostics: inOrder([...diagnostics, ...problems]) };
}

/** Slices that another run has replaced meanwhile look as if they had been edited. */
function overtaken(folder: string, { mark }: SyncState): Diagnostic[] | null {
  const now = readState(folder);
  return "code" in now || now.mark === mark ? null : [diagnostic("PEC6009", { file: manifestPath })];
}

/** The definitions of the resources are in the checkouts only: what an earlier run read there is kept. */
function parentsIn(previous: SpecManifest | null): Parents {
  return new Map(
    (previous?.types ?? []).flatMap(({ resourceType, parent }) => (parent === undefined ? [] : [[resourceType.toLowerCase(), parent]])),
  );
}

function withParents(types: readonly TypeEntry[], several: readonly Parents[]): TypeEntry[] {
  const parents = newest(several);
  return types.map((type) => {
    const parent = parents.get(type.resourceType.toLowerCase());
    return parent === undefined ? type : { ...type, parent };
  });
}

/** A slice has the path of its document, wherever the repository is checked out. */
function withUsableNames(opened: OpenedSpecs): OpenedSpecs {
  const clash = clashDetector();
  const documents = opened.documents.filter(({ file }) => {
    const reason = pathProblem(file) ?? clash(file);
    if (reason !== null) opened.specs.report(diagnostic("PEC1016", { reason }, { file, pointer: "" }));
    return reason === null;
  });
  return { ...opened, documents };
}

function surfacesOf({ specs, documents }: OpenedSpecs): SurfaceFacts[] {
  return readSurfaces(specs, documents);
}

function operationsFrom(source: number, kept: readonly Sourced[]): OperationFact[] {
  return kept.filter((item) => item.source === source).flatMap(({ surface }) => surface.operations);
}

/** Repeated keys in the documents that something was taken from. */
function repeated(opened: readonly OpenedSpecs[], kept: readonly Sourced[]): Diagnostic[] {
  return opened.flatMap(({ specs }, source) => {
    const files = new Set(operationsFrom(source, kept).map(({ listed }) => listed.file));
    return [...files].flatMap((file) => {
      const text = specs.text(file) ?? "";
      return repeatedKeys(text)
        .slice(0, limits.findings)
        .map(({ key, pointer }) => diagnostic("PEC1013", { key: JSON.stringify(key) }, { file, pointer }));
    });
  });
}

const emptyManifest: SpecManifest = { schemaVersion: 1, sources: [], types: [], files: [] };

export interface SliceFile {
  readonly entry: SliceEntry;
  readonly text: string;
}

function cutSlices(
  opened: readonly OpenedSpecs[],
  kept: readonly Sourced[],
  previous: SpecManifest | null,
  { checkouts, specs: folder }: SyncOptions,
  diagnostics: Diagnostic[],
): SliceFile[] {
  const clash = clashDetector();
  const byPath = new Map<string, { json: JsonObject; entry: Omit<SliceEntry, "slice"> }>();
  for (const [source, { specs }] of opened.entries()) {
    const paths = new Map<string, Set<string>>();
    for (const { listed } of operationsFrom(source, kept))
      paths.set(listed.file, (paths.get(listed.file) ?? new Set()).add(listed.pointer));
    for (const { document, json } of slice(specs, paths)) {
      const { file } = document;
      const isOurs = source >= checkouts.length;
      const old = isOurs ? previous?.files.find(({ path }) => path === file) : undefined;
      if (isOurs && (old === undefined || hashOnDisk(folder, slicePath(file)) !== old.slice)) {
        // What somebody typed in would be written down as a fact, with the source of what stood there before.
        diagnostics.push(diagnostic("PEC1009", { file, reason: "no source has it any more, and it was edited" }, { file, pointer: "" }));
        continue;
      }
      const problem = pathProblem(file) ?? clash(file);
      if (problem !== null && !byPath.has(file)) {
        diagnostics.push(diagnostic("PEC1016", { reason: problem }, { file, pointer: "" }));
        continue;
      }
      const entry = {
        path: file,
        source: old === undefined ? source : checkouts.length + old.source,
        original: old?.original ?? document.sha256,
      };
      const there = byPath.get(file);
      const merged = there === undefined ? json : mergeSlices(there.json, json, there.entry.original === entry.original);
      if (merged === null)
        diagnostics.push(diagnostic("PEC1014", { origin: originOf(entry.source, checkouts, previous) }, { file, pointer: "" }));
      else byPath.set(file, { json: merged, entry: there?.entry ?? entry });
    }
  }
  return [...byPath.values()]
    .map(({ json, entry }) => {
      const text = toJsonText(json);
      return { entry: { ...entry, slice: sha256(text) }, text };
    })
    .sort(by(({ entry }) => entry.path));
}

/** Sources are numbered: the checkouts of this run, then those of the last run that slices still come from. */
function allSources(checkouts: readonly Checkout[], previous: SpecManifest | null): SpecSource[] {
  return [...checkouts.map(({ source }) => source), ...(previous?.sources ?? [])];
}

function originOf(index: number, checkouts: readonly Checkout[], previous: SpecManifest | null): string {
  return allSources(checkouts, previous)[index]?.origin ?? "an unknown source";
}

/** Keeps the sources of this run and the earlier ones still in use, and renumbers the files accordingly. */
function sourcesOf({ checkouts }: SyncOptions, previous: SpecManifest | null, files: SliceFile[]): SpecSource[] {
  const all = allSources(checkouts, previous);
  const used = all
    .map((_, index) => index)
    .filter((index) => index < checkouts.length || files.some(({ entry }) => entry.source === index));
  const renumbered = new Map(used.map((old, index) => [old, index]));
  for (const [index, file] of files.entries()) {
    files[index] = { ...file, entry: { ...file.entry, source: renumbered.get(file.entry.source) ?? 0 } };
  }
  return used.map((index) => all[index] as SpecSource);
}
