import { diagnostic, hasErrors, inOrder, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { readSurfaces, surfaceKey } from "../facts/surface.ts";
import type { SurfaceFacts } from "../facts/types.ts";
import { clashDetector, manifestPath, pathProblem } from "../lib/paths.ts";
import { isOpened, openSlices, openSpecs, type OpenedSpecs } from "../spec/open.ts";
import { limits } from "../spec/limits.ts";
import type { SpecManifest, SpecSource, TypeEntry } from "../spec/manifest.ts";
import { repeatedKeys } from "../spec/repeated-keys.ts";
import type { Progress } from "../spec/scan.ts";
import { collect, type Collection, type Sourced } from "./collect.ts";
import { cutSlices, numbered, type Origins, type SliceFile } from "./cut.ts";
import { newest, type Parents, parentsOf } from "./parents.ts";
import type { VersionRule } from "./select.ts";
import { readState, type SyncState } from "./state.ts";
import { validateSlices } from "./validate.ts";
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

/**
 * Reads the checkouts and brings the slices up to date. Nothing is written when a checkout cannot be read at all, nor when a
 * version that we have would be lost.
 */
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
  if (options.prune && !prune) diagnostics.push(diagnostic("PEC1017", {}));
  if (previous !== null && !prune) opened.push(openSlices(options.specs, previous));

  const origins = { specs: options.specs, checkouts: options.checkouts, previous };
  const surfaces = opened.map((one, index) => theirs[index] ?? surfacesOf(one));
  const { collection, files, problems: refusals, lost } = keep(opened, surfaces, options.versions, origins);
  const { kept, types } = collection;
  // Whether our own slices are as they were written is judged where they are used.
  const said = opened.flatMap(({ specs }) => specs.diagnostics()).filter(({ code }) => code !== "PEC1009");
  diagnostics.push(...collection.diagnostics, ...refusals, ...said, ...repeated(opened, kept));
  if (lost) return { ...nothing, diagnostics: overtaken(options.specs, state) ?? inOrder(diagnostics) };
  const changed = files.filter(({ entry }) => previous?.files.find(({ path }) => path === entry.path)?.slice !== entry.slice);
  diagnostics.push(...(await validateSlices(files, changed, options.validating)));

  const { sources, files: entries } = numbered(files, origins);
  const manifest: SpecManifest = {
    schemaVersion: 1,
    sources,
    types: withParents(types, [
      ...opened.slice(0, options.checkouts.length).map(({ specs }, index) => parentsOf(specs, surfaces[index] ?? [])),
      ...(prune ? [] : [parentsIn(previous)]),
    ]),
    files: entries,
  };
  const { written, deleted, diagnostics: problems } = writeSlices(options.specs, manifest, files, state);
  return { manifest, written, deleted, diagnostics: inOrder([...diagnostics, ...problems]) };
}

interface Keeping {
  readonly collection: Collection;
  readonly files: readonly SliceFile[];
  /** What was left out, and why. */
  readonly problems: readonly Diagnostic[];
  /** Whether a version that the last sync had would not be there any more, though it was to be kept. */
  readonly lost: boolean;
}

/**
 * Decides what is kept and cuts its slices. A version that needs a document which was left out is asked for anew: another
 * source can have it, and in the end the last sync.
 */
function keep(
  opened: readonly OpenedSpecs[],
  surfaces: ReadonlyArray<readonly SurfaceFacts[]>,
  rule: VersionRule,
  origins: Origins,
): Keeping {
  const { checkouts, previous } = origins;
  const ours = opened.length > checkouts.length ? checkouts.length : null;
  const had = new Set(
    previous?.types.flatMap(({ resourceType, kept }) => kept.map((apiVersion) => surfaceKey({ resourceType, apiVersion }))),
  );
  const without = new Set<SurfaceFacts>();
  const problems: Diagnostic[] = [];
  for (;;) {
    const usable = surfaces.map((list) => list.filter((surface) => !without.has(surface)));
    const collection = collect(usable, ours, rule);
    const { files, refused, diagnostics } = cutSlices(opened, collection.kept, origins);
    problems.push(...diagnostics);
    const theirs = refused.filter(({ source }) => source !== ours);
    for (const { surface } of theirs) without.add(surface);
    if (theirs.length > 0) continue;
    const there = new Set(collection.kept.map(({ surface }) => surfaceKey(surface)));
    const gone = [...without].map(surfaceKey).some((key) => had.has(key) && !there.has(key));
    return { collection, files, problems, lost: gone || refused.length > 0 };
  }
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

/** Repeated keys in the documents that list the paths of what is kept. */
function repeated(opened: readonly OpenedSpecs[], kept: readonly Sourced[]): Diagnostic[] {
  return opened.flatMap(({ specs }, source) => {
    const operations = kept.filter((item) => item.source === source).flatMap(({ surface }) => surface.operations);
    const files = new Set(operations.map(({ listed }) => listed.file));
    return [...files].flatMap((file) => {
      const text = specs.text(file) ?? "";
      return repeatedKeys(text)
        .slice(0, limits.findings)
        .map(({ key, pointer }) => diagnostic("PEC1013", { key: JSON.stringify(key) }, { file, pointer }));
    });
  });
}

const emptyManifest: SpecManifest = { schemaVersion: 1, sources: [], types: [], files: [] };
