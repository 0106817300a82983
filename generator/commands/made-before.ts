import { join } from "node:path";
import { hashOfFile } from "../lib/file-hash.ts";
import { sha256 } from "../lib/hash.ts";
import type { NamedProvider } from "../naming/types.ts";
import { isMadeAlike, type Manifest, type ManifestHeader } from "../publish/manifest.ts";
import { isUnfinished } from "../publish/uptodate.ts";

/** What is made from all providers together. */
export const wholes: readonly string[] = ["facade", "cli", "simulator", "coverage"];

/** What each owner's files are made from, apart from the generator and its templates. */
export function ownerHashes(providers: readonly NamedProvider[]): Record<string, string> {
  const single = providers.map((provider): [string, string] => [provider.slug, sha256(JSON.stringify(provider))]);
  const all = sha256(JSON.stringify(single));
  return Object.fromEntries([["core", ""], ...single, ...wholes.map((owner) => [owner, all])]);
}

/** Owners that nothing is to be done for: made from the same as now, and every file still as it was written. */
export function madeBefore(root: string, previous: Manifest | null, header: ManifestHeader): Set<string> {
  // What a killed run left behind says more than the manifest.
  if (previous === null || isUnfinished(root)) return new Set();
  const owners = new Set(previous.files.map(({ owner }) => owner).filter((owner) => isMadeAlike(owner, previous, header)));
  for (const { owner, path, sha256: hash } of previous.files) {
    if (owners.has(owner) && hashOfFile(join(root, path)) !== hash) owners.delete(owner);
  }
  return owners;
}
