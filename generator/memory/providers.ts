import { hasErrors } from "../diagnostics/diagnostic.ts";
import { by } from "../lib/compare.ts";
import type { Stopwatch } from "../lib/stopwatch.ts";
import { buildModel, type ModelResult } from "../pipeline.ts";
import { providerOf } from "../quirks/place.ts";
import { findRoot } from "../spec/open.ts";
import { summaryOf, type KnownProvider } from "./known-provider.ts";
import { keep, recall, type Memory, type Memories } from "./memory.ts";
import { settledSources } from "./settled.ts";

export interface ReadOptions extends Omit<Memories, "root"> {
  /** Folder of the definitions. */
  readonly specs: string;
  readonly pins: Readonly<Record<string, string>>;
  /** Believes nothing that was kept. */
  readonly fresh: boolean;
  readonly watch: Stopwatch;
}

export interface ReadResult {
  /** In the order of their namespaces. */
  readonly providers: readonly KnownProvider[];
  /** What this run has read: everything, if anything is wrong. */
  readonly read: ModelResult;
}

/**
 * Reads the resource providers that are new, and those of which anything that they were read from is another by now. The
 * others are what they were.
 */
export function readProviders({ specs, pins, fresh, watch, ...rest }: ReadOptions): ReadResult {
  const root = findRoot(specs);
  // What cannot be opened is reported by who opens it.
  const memories = "code" in root ? null : { ...rest, root };
  let believed = fresh || memories === null ? [] : watch.time("recall", () => recall(memories));
  for (;;) {
    const read = buildModel(specs, pins, watch, {
      root,
      slugs: new Set(believed.map(({ provider }) => provider.slug)),
      documents: {
        listing: new Set(believed.flatMap(({ listing }) => listing)),
        all: new Set(believed.flatMap(({ listing, others }) => [...listing, ...others])),
      },
    });
    const isDoubted = doubtsOf(read);
    if (!believed.some(isDoubted)) {
      const made = watch.time("keep", () => keepAll(read, hasErrors(read.diagnostics) ? null : memories));
      const all = [...believed.map(({ provider }) => provider), ...made];
      return { providers: all.sort(by(({ namespace }) => namespace.toLowerCase())), read };
    }
    believed = believed.filter((one) => !isDoubted(one));
  }
}

/** Whether a provider may be another than it was, for all that was read beside it. */
function doubtsOf({ diagnostics, surfaces }: ModelResult): (memory: Memory) => boolean {
  // An error is told with all that it touches.
  if (hasErrors(diagnostics)) return () => true;
  // Other documents list something of it too, by now.
  const read = new Set(surfaces.map(({ facts }) => providerOf(facts.resourceType)));
  return ({ provider }) => read.has(provider.slug);
}

/** @param memories what to keep them in, if at all */
function keepAll(read: ModelResult, memories: Memories | null): KnownProvider[] {
  const surfacesOf = Map.groupBy(read.surfaces, ({ facts }) => providerOf(facts.resourceType));
  const sourcesOf = settledSources(read);
  // What was written to meanwhile was perhaps read, and perhaps not.
  const isAsHashed = (file: string): boolean =>
    memories !== null && read.specs.document(file)?.sha256 === memories.hashes.get(memories.root.below + file);
  return read.named.map((named): KnownProvider => {
    const modelText = JSON.stringify(named.model);
    const summary = summaryOf(named, modelText, surfacesOf.get(named.slug) ?? []);
    const sources = sourcesOf(named.slug);
    if (memories !== null && sources !== null && [...sources.listing, ...sources.others].every(isAsHashed))
      keep(memories, summary, modelText, sources);
    return { ...summary, named: () => named };
  });
}
