import { mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { failure, pruneFolders, waitForDisk, writeNew } from "./disk.ts";
import { manifestPath, stagingPath } from "../lib/paths.ts";
import { pendingPath } from "./recover.ts";

/** How far it came. */
export interface Outcome {
  readonly written: readonly string[];
  readonly deleted: readonly string[];
  /** What stopped it, or `null`. The staging folder is then still there. */
  readonly problem: Diagnostic | null;
}

/** What is to be done below a root. */
export interface Change {
  readonly write: ReadonlyArray<{ readonly path: string; readonly text: string }>;
  readonly remove: readonly string[];
  /** What a run that was killed has removed; it may not have come to the folders. */
  readonly gone: readonly string[];
  /** What is in the way of what is written, and goes. */
  readonly clear: readonly string[];
  /** Text of the manifest that lists what is there afterwards. */
  readonly manifest: string;
}

/**
 * Carries a change out. Everything is first written, in full, into one staging folder below the root, so a full disk is
 * met before any file is touched; then files are removed and replaced by renames, each old or new at any moment. The
 * new manifest is the first file staged and the last one renamed.
 */
export function carryOut(root: string, { write, remove, gone, clear, manifest }: Change): Outcome {
  const written: string[] = [];
  const deleted: string[] = [];
  let current = stagingPath;
  try {
    mkdirSync(join(root, stagingPath));
    current = manifestPath;
    writeNew(join(root, pendingPath), manifest);
    for (const [index, { path, text }] of write.entries()) {
      current = path;
      writeNew(join(root, staged(index)), text);
    }
    current = manifestPath;
    waitForDisk(join(root, pendingPath));
    for (const [index, { path }] of write.entries()) {
      current = path;
      waitForDisk(join(root, staged(index)));
    }
    for (current of clear) rmSync(join(root, current));
    for (current of remove) {
      rmSync(join(root, current), { force: true });
      deleted.push(current);
      pruneFolders(root, current);
    }
    for (const path of gone) pruneFolders(root, path);
    const folders = new Set<string>();
    for (const [index, { path }] of write.entries()) {
      current = path;
      const folder = dirname(path);
      if (!folders.has(folder)) mkdirSync(join(root, folder), { recursive: true });
      folders.add(folder);
      renameSync(join(root, staged(index)), join(root, path));
      written.push(path);
    }
    current = manifestPath;
    renameSync(join(root, pendingPath), join(root, manifestPath));
    rmSync(join(root, stagingPath), { recursive: true });
    return { written, deleted, problem: null };
  } catch (error) {
    return { written, deleted, problem: diagnostic("PEC6006", { file: current, reason: failure(error) }) };
  }
}

/** Named by number: a staged name is never too long and never clashes. */
function staged(index: number): string {
  return `${stagingPath}/${index}`;
}
