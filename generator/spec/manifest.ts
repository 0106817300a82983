import { readFileSync } from "node:fs";
import { join } from "node:path";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { isObject } from "../lib/json.ts";

/** Where definitions were taken from. */
export interface SpecSource {
  /** Address of the repository, or the name of the folder where it is none. */
  readonly origin: string;
  readonly commit: string | null;
  readonly license: { readonly name: string | null; readonly file: string; readonly sha256: string } | null;
}

export interface SliceEntry {
  /** Path upstream and below `slices/`. */
  readonly path: string;
  /** Index into `sources`. */
  readonly source: number;
  /** SHA-256 of the upstream file and of the slice. */
  readonly original: string;
  readonly slice: string;
}

/** The api-versions of one resource type. */
export interface TypeEntry {
  readonly resourceType: string;
  /** All that the sources had, in order. */
  readonly known: readonly string[];
  readonly kept: readonly string[];
  /** Kept versions that were rebuilt, not published. */
  readonly derived: readonly string[];
  /** Kept versions that no source has any more. */
  readonly vanished: readonly string[];
}

/** `specs/manifest.json`. */
export interface SpecManifest {
  readonly schemaVersion: 1;
  readonly sources: readonly SpecSource[];
  readonly types: readonly TypeEntry[];
  readonly files: readonly SliceEntry[];
}

export function readManifest(folder: string): SpecManifest | Diagnostic {
  const file = "manifest.json";
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, file), "utf8"));
    const usable =
      isObject(manifest) && manifest["schemaVersion"] === 1 && Array.isArray(manifest["files"]) && Array.isArray(manifest["types"]);
    // The file is written by sync alone; its form is checked as far as telling ours from another's.
    return usable ? (manifest as unknown as SpecManifest) : diagnostic("PEC1010", { file, reason: "it was not written by pecgen sync" });
  } catch (error) {
    return diagnostic("PEC1010", { file, reason: (error as Error).message });
  }
}
