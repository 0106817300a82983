import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { isDocument, parseDocument, type Document } from "./document.ts";
import { limits } from "./limits.ts";
import { readManifest, type SpecManifest } from "./manifest.ts";
import { scan, type Progress } from "./scan.ts";
import { exceeded, specSet, type SpecSet } from "./spec-set.ts";

/** A folder of definitions, opened: our own slices with their manifest, or any checkout of the upstream repository. */
export interface OpenedSpecs {
  readonly specs: SpecSet;
  /** The documents that can have private link paths, in path order. */
  readonly documents: readonly Document[];
  /** Of our own slices; `null` for a checkout. */
  readonly manifest: SpecManifest | null;
  /** Documents that could not be parsed, with the resource provider namespaces that stand in their texts, in lower case. */
  readonly broken: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A folder of definitions before anything in it is opened. */
export interface SpecsRoot {
  /** All documents are below it. */
  readonly documents: string;
  /** Where that is in the folder: "" or "slices/". */
  readonly below: string;
  readonly manifest: SpecManifest | null;
}

/** Documents of which everything is known already. */
export interface KnownDocuments {
  /** Those that can have private link paths. */
  readonly listing: ReadonlySet<string>;
  /** Those as well that were read for them. */
  readonly all: ReadonlySet<string>;
}

export const noneKnown: KnownDocuments = { listing: new Set(), all: new Set() };

export function openSpecs(folder: string, progress?: Progress): OpenedSpecs | Diagnostic {
  const root = findRoot(folder);
  return "code" in root ? root : openRoot(root, noneKnown, progress);
}

export function findRoot(folder: string): SpecsRoot | Diagnostic {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    return diagnostic("PEC1010", { file: folder, reason: "there is no such folder" });
  }
  if (!existsSync(join(folder, "manifest.json"))) return { documents: folder, below: "", manifest: null };
  const manifest = readManifest(folder);
  return "code" in manifest ? manifest : rootOfSlices(folder, manifest);
}

/** Our own slices, by what is known of them: while a first run is unfinished, no manifest lies beside them. */
export function openSlices(folder: string, manifest: SpecManifest, progress?: Progress): OpenedSpecs {
  return openRoot(rootOfSlices(folder, manifest), noneKnown, progress);
}

function rootOfSlices(folder: string, manifest: SpecManifest): SpecsRoot {
  return { documents: join(folder, "slices"), below: "slices/", manifest };
}

/** @param known what nobody asks for */
export function openRoot({ documents: root, manifest }: SpecsRoot, known: KnownDocuments, progress?: Progress): OpenedSpecs {
  const found: Diagnostic[] = [];
  const documents: Document[] = [];
  const broken = new Map<string, Set<string>>();
  let total = 0;
  for (const { file, bytes } of scan(root, (item) => found.push(item), progress, known.listing)) {
    total += bytes.length;
    if (total > limits.totalBytes) {
      found.push(exceeded("bytes of all documents", limits.totalBytes, { file, pointer: "" }));
      break;
    }
    const document = parseDocument(file, bytes);
    if (isDocument(document)) documents.push(document);
    else {
      found.push(document);
      broken.set(file, namespacesIn(bytes));
    }
  }
  const specs = specSet(root, documents);
  found.forEach(specs.report);
  if (manifest !== null) checkSlices(specs, manifest, documents, known);
  return { specs, documents, manifest, broken };
}

/** Whose document it was, as far as a text that cannot be parsed still says it. */
function namespacesIn(bytes: Buffer): Set<string> {
  return new Set(Array.from(bytes.toString("latin1").matchAll(/\/providers\/([\w.-]{1,100})\//gi), ([, name = ""]) => name.toLowerCase()));
}

/** Slices are what sync wrote, byte for byte: a fact that someone typed in would have no source. */
function checkSlices(specs: SpecSet, manifest: SpecManifest, documents: readonly Document[], known: KnownDocuments): void {
  const listed = new Set(manifest.files.map(({ path }) => path));
  for (const { file } of documents) {
    if (!listed.has(file)) specs.report(diagnostic("PEC1009", { file, reason: "the manifest does not list it" }, { file, pointer: "" }));
  }
  for (const { path, slice } of manifest.files) {
    if (known.all.has(path)) continue;
    const document = specs.document(path);
    if (document === null || document.sha256 === slice) continue;
    specs.report(diagnostic("PEC1009", { file: path, reason: "its hash is another" }, { file: path, pointer: "" }));
  }
}

export function isOpened(value: OpenedSpecs | Diagnostic): value is OpenedSpecs {
  return "specs" in value;
}
