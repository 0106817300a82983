import { existsSync, lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../lib/hash.ts";
import type { Manifest } from "./manifest.ts";
import { stagingPath } from "./paths.ts";

/**
 * Whether a run would change nothing: made from the same inputs, and every file still as it was written. This is all
 * that an idle run does, so nothing heavy may be imported here, and each file is asked for once.
 */
export function isUpToDate(root: string, manifest: Manifest, inputs: string): boolean {
  if (manifest.inputs !== inputs || existsSync(join(root, stagingPath))) return false;
  const isAsWritten = (file: string, hash: string): boolean => lstatSync(file).isFile() && sha256(readFileSync(file)) === hash;
  try {
    return manifest.files.every(({ path, sha256: hash }) => isAsWritten(join(root, path), hash));
  } catch {
    return false;
  }
}
