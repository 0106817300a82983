import { existsSync } from "node:fs";
import { join } from "node:path";
import { hashOnDisk } from "./disk.ts";
import type { Manifest } from "./manifest.ts";
import { stagingPath } from "./paths.ts";

/**
 * Whether a run would change nothing: made from the same inputs, and every file still as it was written. This is all
 * that an idle run does, so nothing heavy may be imported here.
 */
export function isUpToDate(root: string, manifest: Manifest, inputs: string): boolean {
  if (manifest.inputs !== inputs || existsSync(join(root, stagingPath))) return false;
  try {
    return manifest.files.every(({ path, sha256 }) => hashOnDisk(root, path) === sha256);
  } catch {
    return false;
  }
}
