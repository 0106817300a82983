import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname, join, basename } from "node:path";

/** Names of files that are being written; a run that was killed can leave one behind. */
export const temporaryName = /^\.pecgen-\d+-.*\.tmp$/;

/** Writes beside the target and renames: whoever reads sees the old file or the new one, never a half. */
export function writeAtomically(target: string, text: string): void {
  const folder = dirname(target);
  mkdirSync(folder, { recursive: true });
  const temporary = join(folder, `.pecgen-${process.pid}-${basename(target)}.tmp`);
  try {
    const file = openSync(temporary, "w");
    try {
      writeSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
