import { existsSync } from "node:fs";
import { join } from "node:path";
import { hashOfFile } from "../lib/file-hash.ts";
import type { Manifest } from "./manifest.ts";
import { lockPath, manifestPath, stagingPath } from "../lib/paths.ts";

/** What is looked at below the root: all files of a run, itself, and what only an unfinished run leaves. */
export function outputPaths({ files }: Manifest): string[] {
  return [manifestPath, lockPath, stagingPath, ...files.map(({ path }) => path)];
}

/** Whether a run would change nothing: made from the same inputs, and every file still as it was written. */
export function isUpToDate(root: string, manifest: Manifest, inputs: string): boolean {
  if (manifest.inputs !== inputs) return false;
  if (isUnfinished(root)) return false;
  return manifest.files.every(({ path, sha256 }) => hashOfFile(join(root, path)) === sha256);
}

/** Whether a killed run left something behind: a run that publishes removes it. */
export function isUnfinished(root: string): boolean {
  return [stagingPath, lockPath].some((path) => existsSync(join(root, path)));
}
