import { readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { hashOnDisk, look, pruneFolders, waitForDisk, writeNew } from "./disk.ts";
import { carriedOver, manifestText, parseManifest, readManifest, type Manifest } from "./manifest.ts";
import { lockPath, manifestPath, stagingPath } from "../lib/paths.ts";

/** The manifest that a run stages before it touches anything else, and moves into place when all is done. */
export const pendingPath = `${stagingPath}/${manifestPath}`;

/**
 * What pecgen has written below the root, by a run that did not come to its end too: the manifest which that run had
 * staged says what it meant to write, so what it did write is still ours, neither edited nor foreign.
 */
export function readState(root: string): Manifest | Diagnostic | null {
  return withPending(root, readManifest(root));
}

function withPending(root: string, before: Manifest | Diagnostic | null): Manifest | Diagnostic | null {
  const pending = readPending(root);
  if (pending === null || (before !== null && "code" in before)) return before;
  const files = new Map(before?.files.map((entry) => [entry.path, carriedOver(entry, before, pending)]));
  const written = pending.files.filter(({ path, sha256 }) => files.get(path)?.sha256 !== sha256 && hashOnDisk(root, path) === sha256);
  if (written.length === 0) return before;
  for (const entry of written) files.set(entry.path, entry);
  return { ...pending, inputs: null, owners: {}, files: [...files.values()] };
}

/** One that cannot be read is that of a run which had not begun to replace files. */
function readPending(root: string): Manifest | null {
  const found = look(root, pendingPath);
  const pending = found.kind === "file" ? parseManifest(found.bytes.toString("utf8")) : "";
  return typeof pending === "string" ? null : pending;
}

/** Brings the manifest up to what lies on disk, then removes what an unfinished run left. For the holder of the lock. */
export function recover(root: string): Manifest | Diagnostic | null {
  const before = readManifest(root);
  const leftovers = readdirSync(root).filter((name) => name === stagingPath || name.startsWith(`${lockPath}.`));
  if (leftovers.length === 0) return before;

  const state = withPending(root, before);
  // A run that was killed may have made the folder of a file, and not the file.
  for (const { path } of readPending(root)?.files ?? []) pruneFolders(root, path);
  if (state !== null && state !== before && !("code" in state)) {
    const settled = join(root, stagingPath, "settled.json");
    // What was staged goes first: it may be what fills the disk.
    for (const name of readdirSync(join(root, stagingPath))) {
      if (name !== manifestPath) rmSync(join(root, stagingPath, name), { recursive: true });
    }
    writeNew(settled, manifestText(state));
    waitForDisk(settled);
    renameSync(settled, join(root, manifestPath));
  }
  for (const name of leftovers) rmSync(join(root, name), { recursive: true, force: true });
  return state;
}
