import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Names of files that are being written; a run that was killed can leave one behind. */
export const temporaryName = /^\.pecgen-\d+-.*\.tmp$/;

/** Removes what runs that were killed left behind below a folder. */
export function sweep(folder: string): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && temporaryName.test(entry.name)) rmSync(join(entry.parentPath, entry.name), { force: true });
  }
}

/** Writes beside the target and renames: whoever reads sees the old file or the new one, never a half. */
export function writeAtomically(target: string, text: string): void {
  const folder = dirname(target);
  mkdirSync(folder, { recursive: true });
  const temporary = join(folder, `.pecgen-${process.pid}-${basename(target)}.tmp`);
  try {
    // A single write can come out short on a full disk without an error; this one goes on until all is written.
    writeFileSync(temporary, text, { flush: true });
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Writes a file of a cache, whole or not at all. A cache that cannot be written costs time, nothing else. */
export function writeCache(target: string, text: string): void {
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(temporary, text);
    renameSync(temporary, target);
  } catch {
    try {
      rmSync(temporary, { force: true });
    } catch {
      return;
    }
  }
}
