import { join } from "node:path";
import { hashOfFile } from "../lib/file-hash.ts";
import { allProviders, packages } from "../emit/owners.ts";
import { sha256 } from "../lib/hash.ts";
import type { KnownProvider } from "../memory/known-provider.ts";
import { isMadeAlike, type Manifest, type ManifestHeader } from "../publish/manifest.ts";
import { isUnfinished } from "../publish/uptodate.ts";

/** What each owner's files are made from, apart from the generator and its templates. */
export function ownerHashes(providers: readonly KnownProvider[]): Record<string, string> {
  const single = providers.map(({ slug, hash }): [string, string] => [slug, hash]);
  return Object.fromEntries([...packages.map((owner) => [owner, ""]), ...single, [allProviders, sha256(JSON.stringify(single))]]);
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
