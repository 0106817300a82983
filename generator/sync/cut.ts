import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { by } from "../lib/compare.ts";
import { sha256 } from "../lib/hash.ts";
import { toJsonText, type JsonObject } from "../lib/json.ts";
import { clashDetector, pathProblem } from "../lib/paths.ts";
import { hashOnDisk } from "../publish/disk.ts";
import type { SliceEntry, SpecManifest, SpecSource } from "../spec/manifest.ts";
import type { OpenedSpecs } from "../spec/open.ts";
import type { Sourced } from "./collect.ts";
import { mergeSlices } from "./merge.ts";
import { slice } from "./slice.ts";
import { slicePath } from "./state.ts";

export interface SliceFile {
  readonly entry: SliceEntry;
  readonly text: string;
}

/** Where slices are cut from: checkouts, and then what the last sync has left. */
export interface Origins {
  /** The folder that is written. */
  readonly specs: string;
  readonly checkouts: ReadonlyArray<{ readonly source: SpecSource }>;
  readonly previous: SpecManifest | null;
}

export interface Cut {
  /** In path order; their sources are numbered as in `allSources`. */
  readonly files: readonly SliceFile[];
  /** What needs a document that was left out: some of its references would lead nowhere, or into another state. */
  readonly refused: readonly Sourced[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Cuts the slices of what is kept. A document of which there is another state already is left out, and so is one without a usable name. */
export function cutSlices(opened: readonly OpenedSpecs[], kept: readonly Sourced[], origins: Origins): Cut {
  const { specs: folder, checkouts, previous } = origins;
  const clash = clashDetector();
  const byPath = new Map<string, { json: JsonObject; entry: Omit<SliceEntry, "slice"> }>();
  const diagnostics: Diagnostic[] = [];
  const refused: Sourced[] = [];
  for (const [source, { specs }] of opened.entries()) {
    const isOurs = source >= checkouts.length;
    const taken = kept.filter((item) => item.source === source);
    const leftOut = new Set<string>();
    const leaveOut = (file: string, reason: Diagnostic): void => {
      diagnostics.push(reason);
      leftOut.add(file);
    };
    const paths = new Map<string, Set<string>>();
    for (const { listed } of taken.flatMap(({ surface }) => surface.operations))
      paths.set(listed.file, (paths.get(listed.file) ?? new Set()).add(listed.pointer));
    for (const { document, json } of slice(specs, paths)) {
      const { file } = document;
      const place = { file, pointer: "" };
      const old = isOurs ? previous?.files.find(({ path }) => path === file) : undefined;
      if (isOurs && (old === undefined || hashOnDisk(folder, slicePath(file)) !== old.slice)) {
        // What somebody typed in would be written down as a fact, with the source of what stood there before.
        leaveOut(file, diagnostic("PEC1009", { file, reason: "no source has it any more, and it was edited" }, place));
        continue;
      }
      const problem = pathProblem(file) ?? clash(file);
      if (problem !== null && !byPath.has(file)) {
        leaveOut(file, diagnostic("PEC1016", { reason: problem }, place));
        continue;
      }
      const entry = {
        path: file,
        source: old === undefined ? source : checkouts.length + old.source,
        original: old?.original ?? document.sha256,
      };
      const there = byPath.get(file);
      const merged = there === undefined ? json : mergeSlices(there.json, json, there.entry.original === entry.original);
      const origin = allSources(origins)[entry.source]?.origin ?? "an unknown source";
      if (merged === null) leaveOut(file, diagnostic("PEC1014", { origin }, place));
      else byPath.set(file, { json: merged, entry: there?.entry ?? entry });
    }
    const needs = (file: string): boolean => [...specs.reach(file)].some((one) => leftOut.has(one));
    if (leftOut.size > 0) refused.push(...taken.filter(({ surface }) => surface.operations.some(({ listed }) => needs(listed.file))));
  }
  const files = [...byPath.values()].map(({ json, entry }) => {
    const text = toJsonText(json);
    return { entry: { ...entry, slice: sha256(text) }, text };
  });
  return { files: files.sort(by(({ entry }) => entry.path)), refused, diagnostics };
}

/** Sources are numbered: the checkouts of this run, then those of the last run that slices still come from. */
function allSources({ checkouts, previous }: Origins): SpecSource[] {
  return [...checkouts.map(({ source }) => source), ...(previous?.sources ?? [])];
}

/** Keeps the sources of this run and the earlier ones still in use, and numbers the files accordingly. */
export function numbered(files: readonly SliceFile[], origins: Origins): Pick<SpecManifest, "sources" | "files"> {
  const inUse = new Set([...origins.checkouts.keys(), ...files.map(({ entry }) => entry.source)]);
  const used = [...allSources(origins).entries()].filter(([index]) => inUse.has(index));
  const numbers = new Map(used.map(([old], index) => [old, index]));
  return {
    sources: used.map(([, source]) => source),
    files: files.map(({ entry }) => ({ ...entry, source: numbers.get(entry.source) ?? 0 })),
  };
}
