import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { sha256 } from "../lib/hash.ts";
import { manifestPath } from "../lib/paths.ts";
import { hashOnDisk, look } from "../publish/disk.ts";
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
  /** Two states of one mark are the same. */
  readonly mark: string;
}

/** A manifest that cannot be used is a diagnostic: nothing is overwritten or deleted on its word. */
export function readState(folder: string): SyncState | Diagnostic {
  const [text, pendingText] = [manifestPath, pendingPath].map((path) => textAt(folder, path));
  const mark = sha256(JSON.stringify([text, pendingText]));
  const manifest = existsSync(join(folder, manifestPath)) ? readManifest(folder) : null;
  if (manifest !== null && "code" in manifest) return manifest;
  // One that cannot be read is that of a run which had not begun to replace files.
  const pending = pendingText === null ? null : readManifest(folder, pendingPath);
  const unfinished = existsSync(join(folder, pendingPath));
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

function textAt(folder: string, path: string): string | null {
  const found = look(folder, path);
  return found.kind === "file" ? found.bytes.toString("utf8") : null;
}
