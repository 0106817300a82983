import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Writes beside the target and renames: whoever reads sees the old file or the new one, never a half. */
export function writeAtomically(target: string, text: string): void {
  const folder = dirname(target);
  mkdirSync(folder, { recursive: true });
  const temporary = join(folder, `.pecgen-${process.pid}-${basename(target)}.tmp`);
  try {
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
    removeCache(temporary);
  }
}

/** Removes a file of a cache, if it can be removed. */
export function removeCache(target: string): void {
  try {
    rmSync(target, { force: true });
  } catch {
    return;
  }
}
