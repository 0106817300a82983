import type { ModelResult } from "../pipeline.ts";
import { providerOf } from "../quirks/place.ts";
import type { QuirkedSurface } from "../quirks/types.ts";
import type { Memory } from "./memory.ts";

/** What a provider was read from; `null` where that is not all that there is to say: then it is read again next time. */
export type SourcesOf = (slug: string) => Omit<Memory, "provider"> | null;

/**
 * Tells the documents of each provider, where there were no errors. Nothing is told of one in whose documents something was
 * found, since that has to be said each time, nor of one that shares a document that lists its operations, since who reads
 * the other needs it too.
 */
export function settledSources({ surfaces, diagnostics, specs }: ModelResult): SourcesOf {
  const ofProvider = Map.groupBy(surfaces, ({ facts }) => providerOf(facts.resourceType));
  const sharers = new Map<string, number>();
  for (const own of ofProvider.values()) for (const file of listingOf(own)) sharers.set(file, (sharers.get(file) ?? 0) + 1);
  const told = new Set(diagnostics.map(({ place }) => place?.file));
  return (slug) => {
    const own = ofProvider.get(slug) ?? [];
    const listing = listingOf(own);
    const evidence = own.flatMap(({ quirks }) => quirks.map((quirk) => quirk.evidence.slice(0, quirk.evidence.indexOf("#"))));
    const all = new Set([...listing, ...evidence].flatMap((file) => [...specs.reach(file)]));
    if (listing.some((file) => sharers.get(file) !== 1)) return null;
    if ([...all].some((file) => told.has(file))) return null;
    return { listing, others: [...all].filter((file) => !listing.includes(file)) };
  };
}

function listingOf(surfaces: readonly QuirkedSurface[]): string[] {
  return [...new Set(surfaces.flatMap(({ facts }) => facts.documents))];
}
