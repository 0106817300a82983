import { existsSync, lstatSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { sha256 } from "../lib/hash.ts";
import { manifestPath } from "../lib/paths.ts";
import { hashOnDisk } from "../publish/disk.ts";
import { pendingPath } from "../publish/recover.ts";
import { readManifest, type SpecManifest } from "../spec/manifest.ts";

/** What sync has written below a folder, by a run that did not come to its end too. */
export interface SyncState {
  /** `null` before the first sync. */
  readonly manifest: SpecManifest | null;
  /** Whether a run was cut short: its leftovers are there, and the manifest on disk does not know what it wrote. */
  readonly unfinished: boolean;
  /** Slices that it meant to write. */
  readonly pending: readonly string[];
  /** Two states of one mark are the same, and nothing was written between them. */
  readonly mark: string;
}

/** A manifest that cannot be used is a diagnostic: nothing is overwritten or deleted on its word. */
export function readState(folder: string): SyncState | Diagnostic {
  const mark = markOf(folder);
  const manifest = existsSync(join(folder, manifestPath)) ? readManifest(folder) : null;
  if (manifest !== null && "code" in manifest) return manifest;
  // One that cannot be read is that of a run which had not begun to replace files.
  const unfinished = existsSync(join(folder, pendingPath));
  const pending = unfinished ? readManifest(folder, pendingPath) : null;
  if (pending === null || "code" in pending) return { manifest, unfinished, pending: [], mark };
  const paths = pending.files.map(({ path }) => slicePath(path));
  return { manifest: settled(folder, manifest, pending), unfinished, pending: paths, mark };
}

/** What the unfinished run wrote is known by its hash; the rest is as it was. */
function settled(folder: string, before: SpecManifest | null, pending: SpecManifest): SpecManifest | null {
  const written = pending.files.filter(({ path, slice }) => hashOnDisk(folder, slicePath(path)) === slice);
  if (written.length === 0) return before;
  const sources = before?.sources ?? [];
  const files = new Map(before?.files.map((entry) => [entry.path, entry]));
  for (const entry of written) files.set(entry.path, { ...entry, source: sources.length + entry.source });
  return { schemaVersion: 1, sources: [...sources, ...pending.sources], types: before?.types ?? [], files: [...files.values()] };
}

export function slicePath(path: string): string {
  return `slices/${path}`;
}

/**
 * Of the text of both manifests and of their places and times on disk: other runs may have made the folder what it was
 * before. Taken first: what is written while the rest is read changes it.
 */
function markOf(folder: string): string {
  const looks = [manifestPath, pendingPath].map((path) => {
    const entry = lstatSync(join(folder, path), { bigint: true, throwIfNoEntry: false });
    return entry === undefined ? null : `${entry.ino} ${entry.mtimeNs} ${hashOnDisk(folder, path)}`;
  });
  return sha256(JSON.stringify(looks));
}
