import { readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { sha256 } from "../lib/hash.ts";
import { toJsonText } from "../lib/json.ts";
import { folded, lockPath, manifestPath, stagingPath } from "../lib/paths.ts";
import { failure, look, pruneFolders, waitForDisk, writeNew } from "../publish/disk.ts";
import { acquireLock } from "../publish/lock.ts";
import { carryOut, type Change } from "../publish/transaction.ts";
import type { SpecManifest } from "../spec/manifest.ts";
import type { SliceFile } from "./cut.ts";
import { readState, slicePath, type SyncState } from "./state.ts";

export interface Written {
  readonly written: readonly string[];
  readonly deleted: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes the folder what the manifest says, as `publish` does with its own: everything is staged, then renamed, the
 * manifest last. Refuses as a whole where something is in the way that sync has not written.
 *
 * @param state what the folder held when this run began to read
 */
export function writeSlices(folder: string, manifest: SpecManifest, files: readonly SliceFile[], state: SyncState): Written {
  const refuse = (...diagnostics: readonly Diagnostic[]): Written => ({ written: [], deleted: [], diagnostics });
  try {
    const lock = acquireLock(folder);
    if ("code" in lock) return refuse(lock);
    try {
      const now = readState(folder);
      if ("code" in now) return refuse(now);
      if (now.mark !== state.mark) return refuse(diagnostic("PEC6009", { file: manifestPath }));
      const { change, problems } = plan(folder, manifest, files, state.manifest);
      if (problems.length > 0) return refuse(...problems);
      settle(folder, state);
      const deleted = change.remove.map((path) => path.slice(slicePath("").length));
      const rewritten = differs(folder, manifestPath, change.manifest) ? [manifestPath] : [];
      if (change.write.length + deleted.length + rewritten.length === 0) return { written: [], deleted, diagnostics: [] };
      const outcome = carryOut(folder, change);
      if (outcome.problem !== null) {
        tidyUp(folder);
        return { written: outcome.written, deleted: [], diagnostics: [outcome.problem] };
      }
      return { written: [...outcome.written, ...rewritten], deleted, diagnostics: [] };
    } finally {
      lock.release();
    }
  } catch (error) {
    return refuse(diagnostic("PEC6006", { file: ".", reason: failure(error) }));
  }
}

function plan(
  folder: string,
  manifest: SpecManifest,
  files: readonly SliceFile[],
  before: SpecManifest | null,
): { readonly change: Change; readonly problems: readonly Diagnostic[] } {
  const problems: Diagnostic[] = [];
  const write: Array<{ path: string; text: string }> = [];
  const known = new Map(before?.files.map(({ path, slice }) => [path, slice]));
  const wanted = new Set(files.map(({ entry }) => entry.path));
  // Where case does not count, a slice whose name only changes case is found under its old name, and goes with it.
  const going = new Map([...known].filter(([path]) => !wanted.has(path)).map(([path, slice]) => [folded(path), slice]));
  for (const { entry, text } of files) {
    const path = slicePath(entry.path);
    const goes = going.get(folded(entry.path));
    const found = look(folder, path);
    if (found.kind === "obstacle" || found.kind === "folder") {
      problems.push(
        inTheWay(entry.path, found.kind === "folder" ? "it is a folder" : "a link or something else that is no folder is in its path"),
      );
    } else if (found.kind === "nothing" || goes !== undefined || sha256(found.bytes) !== entry.slice) {
      // An edited slice is restored; a file that sync never wrote is somebody's.
      if (found.kind === "file" && !known.has(entry.path) && sha256(found.bytes) !== goes)
        problems.push(inTheWay(entry.path, "the manifest does not list it"));
      write.push({ path, text });
    }
  }
  const remove: string[] = [];
  const gone: string[] = [];
  for (const [path, slice] of known) {
    if (wanted.has(path)) continue;
    const found = look(folder, slicePath(path));
    if (found.kind === "file" && sha256(found.bytes) !== slice)
      problems.push(inTheWay(path, "its hash is another, and it would be deleted"));
    else (found.kind === "file" ? remove : gone).push(slicePath(path));
  }
  return { change: { write, remove, gone, clear: [], manifest: toJsonText(manifest) }, problems };
}

function inTheWay(path: string, reason: string): Diagnostic {
  return diagnostic("PEC1009", { file: path, reason }, { file: path, pointer: "" });
}

function differs(folder: string, path: string, text: string): boolean {
  const found = look(folder, path);
  return found.kind !== "file" || found.bytes.toString("utf8") !== text;
}

/** Writes down what an unfinished run has written, then removes what it left. */
function settle(folder: string, { manifest, unfinished, pending }: SyncState): void {
  // It may have made the folder of a file, and not the file.
  for (const path of pending) pruneFolders(folder, path);
  if (unfinished && manifest !== null) {
    const text = join(folder, stagingPath, "settled.json");
    // What was staged goes first: it may be what fills the disk.
    for (const name of readdirSync(join(folder, stagingPath))) {
      if (name !== manifestPath) rmSync(join(folder, stagingPath, name), { recursive: true });
    }
    writeNew(text, toJsonText(manifest));
    waitForDisk(text);
    renameSync(text, join(folder, manifestPath));
  }
  removeLeftovers(folder);
}

function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name === stagingPath || name.startsWith(`${lockPath}.`)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** After a failure. Where this fails too, what is left is found by the next run. */
function tidyUp(folder: string): void {
  try {
    const state = readState(folder);
    if (!("code" in state)) settle(folder, state);
  } catch {
    return;
  }
}
