import { closeSync, fstatSync, openSync, readdirSync, readFileSync, readSync, type Dirent } from "node:fs";
import { join } from "node:path";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { by } from "../lib/compare.ts";
import { consumerTypes } from "./consumer.ts";
import { limits } from "./limits.ts";

/** Folders that never hold a resource-manager definition. */
const skippedFolders = new Set(["examples", "data-plane", "node_modules", "cadl", "scenarios"]);

/** A path of ours somewhere in the text, in any casing; quicker to look for than to parse. */
const mention = new RegExp(
  `/(?:private(?:endpointconnections|linkresources)|providers/(?:${consumerTypes.map((type) => type.replace(".", "\\.")).join("|")}))(?![a-z])`,
  "i",
);

export interface Candidate {
  /** Relative to the root, with forward slashes. */
  readonly file: string;
  readonly bytes: Buffer;
}

export interface Progress {
  /** Called after each definition that was looked at. */
  (looked: number, found: number): void;
}

/**
 * Finds the documents that can have private link paths. The others are looked through as bytes and never parsed.
 *
 * @param without files that nobody asks for
 */
export function* scan(
  root: string,
  report: (found: Diagnostic) => void,
  progress?: Progress,
  without: ReadonlySet<string> = new Set(),
): Generator<Candidate> {
  let looked = 0;
  let found = 0;
  for (const file of jsonFiles(root, "", report, 0)) {
    if (without.has(file)) continue;
    const bytes = candidate(root, file, report);
    progress?.(++looked, found);
    if (bytes === null) continue;
    found += 1;
    yield { file, bytes };
  }
}

/** Its letters do not stand next to each other, so nothing is found in it; whoever reads it says what is wrong. */
function isUtf16(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 2).toString("latin1");
  return start === "\u00ff\u00fe" || start === "\u00fe\u00ff" || /^(\0[{\s]|[{\s]\0)$/.test(start);
}

function* jsonFiles(root: string, folder: string, report: (found: Diagnostic) => void, depth: number): Generator<string> {
  if (depth > limits.folderDepth) {
    report(diagnostic("PEC1006", { limit: "folder depth", allowed: limits.folderDepth, found: depth }, { file: folder, pointer: "" }));
    return;
  }
  let entries: Dirent[];
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true }).sort(by((entry) => entry.name));
  } catch (error) {
    report(diagnostic("PEC1001", { what: "the folder", reason: (error as Error).message }, { file: folder, pointer: "" }));
    return;
  }
  for (const entry of entries) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    // Symbolic links are not followed: they can lead out of the root or into a circle.
    if (entry.isDirectory()) {
      if (!entry.name.startsWith(".") && !skippedFolders.has(entry.name.toLowerCase())) yield* jsonFiles(root, path, report, depth + 1);
    } else if (entry.isFile() && entry.name.endsWith(".json")) yield path;
  }
}

/** Most documents are looked through once, in pieces that stay in the processor's cache, and are never kept. */
const piece = Buffer.allocUnsafeSlow(64 * 1024);
/** What of a piece is looked through again with the next one: more than the longest mention. */
const overlap = 128;

/** The bytes of a document in which something of ours can be; `null` of all others. */
function candidate(root: string, file: string, report: (found: Diagnostic) => void): Buffer | null {
  try {
    const descriptor = openSync(join(root, file), "r");
    try {
      const { size } = fstatSync(descriptor);
      if (size > limits.documentBytes) {
        report(diagnostic("PEC1006", { limit: "document bytes", allowed: limits.documentBytes, found: size }, { file, pointer: "" }));
        return null;
      }
      return isCandidate(descriptor, size) ? readFileSync(descriptor) : null;
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    report(diagnostic("PEC1001", { what: "the document", reason: (error as Error).message }, { file, pointer: "" }));
    return null;
  }
}

function isCandidate(descriptor: number, size: number): boolean {
  for (let position = 0, kept = 0; ;) {
    const length = readSync(descriptor, piece, kept, piece.length - kept, position);
    const end = kept + length;
    if (position === 0 && isUtf16(piece.subarray(0, end))) return true;
    position += length;
    const atEnd = length === 0 || position >= size;
    const found = mention.exec(piece.toString("latin1", 0, end));
    // What ends with the piece can be the beginning of another word.
    if (found !== null && (atEnd || found.index + found[0].length < end)) return true;
    if (atEnd) return false;
    kept = Math.min(overlap, end);
    piece.copyWithin(0, end - kept, end);
  }
}
