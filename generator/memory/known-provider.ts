import { sha256 } from "../lib/hash.ts";
import type { ProviderModel } from "../model/types.ts";
import { name } from "../naming/name.ts";
import type { NamedProvider } from "../naming/types.ts";
import type { QuirkedSurface } from "../quirks/types.ts";

/** What a run says of a resource provider without knowing more of it. Plain data. */
export interface ProviderSummary {
  readonly slug: string;
  readonly namespace: string;
  readonly resourceTypes: readonly string[];
  /** Of resource types on both sides, their api-versions, the operations of these, and quirks that hold for one at least. */
  readonly counts: { readonly types: number; readonly versions: number; readonly operations: number; readonly quirks: number };
  /** SHA-256 over the model. */
  readonly hash: string;
}

/** A resource provider that was read, in this run or in an earlier one. */
export interface KnownProvider extends ProviderSummary {
  /** What its files are made from. */
  readonly named: () => NamedProvider;
}

/** @param surfaces those of the provider */
export function summaryOf(
  { slug, namespace, hosts, consumers }: NamedProvider,
  modelText: string,
  surfaces: readonly QuirkedSurface[],
): ProviderSummary {
  const types = [...hosts, ...consumers];
  return {
    slug,
    namespace,
    resourceTypes: types.map(({ resourceType }) => resourceType),
    counts: {
      types: types.length,
      versions: types.reduce((sum, type) => sum + type.surfaces.reduce((count, { versions }) => count + versions.length, 0), 0),
      operations: surfaces.reduce((sum, { facts }) => sum + facts.operations.length, 0),
      quirks: new Set(surfaces.flatMap(({ quirks }) => quirks.map(({ id }) => id))).size,
    },
    hash: sha256(modelText),
  };
}

/** From what was kept: the names are given again on first use, as they follow from the model. */
export function remembered(summary: ProviderSummary, modelText: string): KnownProvider {
  let known: NamedProvider | undefined;
  return { ...summary, named: () => (known ??= name([JSON.parse(modelText) as ProviderModel]).providers[0] as NamedProvider) };
}
