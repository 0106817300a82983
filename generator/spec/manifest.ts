import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { isObject, own } from "../lib/json.ts";
import { pathProblem } from "../lib/paths.ts";
import { limits } from "./limits.ts";

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
  /** What the resource itself shows of its connections; absent where no source defines the resource. */
  readonly parent?: ParentEntry;
}

/** How a resource is defined that has connections, at the newest api-version at which it is. */
export interface ParentEntry {
  readonly apiVersion: string;
  /** The path item in the definition upstream; the slices do not have it. */
  readonly file: string;
  readonly pointer: string;
  /** The members of the connections in `properties.privateEndpointConnections`; `null` where that is no list of them. */
  readonly embeds: Embedding | null;
}

/** The members of an embedded connection, and those of its `properties`. */
export interface Embedding {
  readonly members: readonly string[];
  readonly properties: readonly string[];
}

/** `specs/manifest.json`. */
export interface SpecManifest {
  readonly schemaVersion: 1;
  readonly sources: readonly SpecSource[];
  readonly types: readonly TypeEntry[];
  readonly files: readonly SliceEntry[];
}

/** @param file its path below the folder */
export function readManifest(folder: string, file = "manifest.json"): SpecManifest | Diagnostic {
  try {
    // Anything else than a file could be without an end, or wait for somebody to write into it.
    const status = statSync(join(folder, file));
    if (!status.isFile()) return diagnostic("PEC1010", { file, reason: "it is not a regular file" });
    if (status.size > limits.documentBytes)
      return diagnostic("PEC1010", { file, reason: `it is larger than ${limits.documentBytes} bytes` });
    const manifest: unknown = JSON.parse(readFileSync(join(folder, file), "utf8"));
    return isManifest(manifest) ? manifest : diagnostic("PEC1010", { file, reason: "it was not written by pecgen sync" });
  } catch (error) {
    return diagnostic("PEC1010", { file, reason: (error as Error).message });
  }
}

/** The file is written by sync alone, and yet it can have been edited: its paths are written to and deleted. */
function isManifest(value: unknown): value is SpecManifest {
  const lists = ["sources", "types", "files"].map((key) => own(value, key));
  const [sources, types, files] = lists;
  if (own(value, "schemaVersion") !== 1 || !Array.isArray(sources) || !Array.isArray(types) || !Array.isArray(files)) return false;
  return sources.every(isObject) && types.every(isType) && files.every((entry) => isSliceEntry(entry, sources.length));
}

function isType(value: unknown): boolean {
  const parent = own(value, "parent");
  return (
    typeof own(value, "resourceType") === "string" &&
    ["known", "kept", "derived", "vanished"].every((key) => isTexts(own(value, key))) &&
    (parent === undefined || isParent(parent))
  );
}

function isParent(value: unknown): boolean {
  const embeds = own(value, "embeds");
  return (
    ["apiVersion", "file", "pointer"].every((key) => typeof own(value, key) === "string") &&
    (embeds === null || ["members", "properties"].every((key) => isTexts(own(embeds, key))))
  );
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function isSliceEntry(value: unknown, sources: number): boolean {
  const [path, source, original, slice] = ["path", "source", "original", "slice"].map((key) => own(value, key));
  if (typeof path !== "string" || pathProblem(path) !== null || typeof original !== "string" || typeof slice !== "string") return false;
  return Number.isInteger(source) && Number(source) >= 0 && Number(source) < sources;
}
