import { sha256 } from "../lib/hash.ts";
import type { Kept } from "../lib/kept.ts";
import { providerOf, quirkFile } from "../quirks/place.ts";
import type { SpecsRoot } from "../spec/open.ts";
import { remembered, type KnownProvider, type ProviderSummary } from "./known-provider.ts";

/** What was read of a resource provider, and what it was read from: paths below the root of all documents. */
export interface Memory {
  readonly provider: KnownProvider;
  /** The documents that list something of it, and nothing of another. */
  readonly listing: readonly string[];
  /** Those that were read for them. */
  readonly others: readonly string[];
}

/** The memories of a folder of definitions, with what they depend on. */
export interface Memories {
  readonly kept: Kept;
  /** Names all that a model depends on besides the definitions. */
  readonly question: string;
  readonly root: SpecsRoot;
  /** SHA-256 of each file below the folder, by its path there. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** What is kept: this in a line, then the text of the model. */
interface Entry extends Omit<Memory, "provider"> {
  readonly provider: ProviderSummary;
  readonly sources: string;
}

/** All that was kept and still holds. */
export function recall(memories: Memories): Memory[] {
  return memories.kept.names().flatMap((slug): Memory[] => {
    const text = memories.kept.read(slug, memories.question);
    if (text === null) return [];
    const end = text.indexOf("\n");
    const { provider, listing, others, sources } = JSON.parse(text.slice(0, end)) as Entry;
    if (provider.slug !== slug || sources !== sourcesHash(memories, slug, [...listing, ...others])) return [];
    return [{ provider: remembered(provider, text.slice(end + 1)), listing, others }];
  });
}

export function keep(
  memories: Memories,
  provider: ProviderSummary,
  modelText: string,
  { listing, others }: Omit<Memory, "provider">,
): void {
  const entry: Entry = { provider, listing, others, sources: sourcesHash(memories, provider.slug, [...listing, ...others]) };
  memories.kept.write(provider.slug, memories.question, `${JSON.stringify(entry)}\n${modelText}`);
}

/** Over the files, the quirks, and what the manifest says of the files and of the provider's resource types. */
function sourcesHash({ root: { below, manifest }, hashes }: Memories, slug: string, files: readonly string[]): string {
  const read = [quirkFile(slug), ...files.map((file) => below + file)].map((path) => [path, hashes.get(path)]);
  const listed = manifest?.files.filter(({ path }) => files.includes(path)).map(({ path, slice }) => [path, slice]);
  const types = manifest?.types.filter(({ resourceType }) => providerOf(resourceType) === slug);
  return sha256(JSON.stringify([read, listed, types]));
}
