import { existsSync } from "node:fs";
import { join } from "node:path";
import type { FileHashes } from "../lib/file-hashes.ts";
import type { Manifest } from "./manifest.ts";
import { lockPath, stagingPath } from "../lib/paths.ts";

/**
 * Whether a run would change nothing: made from the same inputs, and every file still as it was written. This is all
 * that an idle run does, so nothing heavy may be imported here, and each file is asked for once.
 */
export function isUpToDate(root: string, manifest: Manifest, inputs: string, hashes: FileHashes): boolean {
  if (manifest.inputs !== inputs) return false;
  // What a killed run left behind is removed by one that publishes.
  if ([stagingPath, lockPath].some((path) => existsSync(join(root, path)))) return false;
  return manifest.files.every(({ path, sha256 }) => hashes.of(join(root, path)) === sha256);
}
