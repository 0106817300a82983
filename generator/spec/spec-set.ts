import { lstatSync, readFileSync, realpathSync } from "node:fs";
import { join, sep } from "node:path";
import { diagnostic, inOrder, type Diagnostic, type Place } from "../diagnostics/diagnostic.ts";
import { sha256 } from "../lib/hash.ts";
import { isObject, own, type Json } from "../lib/json.ts";
import { resolve } from "../lib/pointer.ts";
import { isDocument, parseDocument, type Document } from "./document.ts";
import { limits } from "./limits.ts";
import { referenceTarget } from "./reference.ts";

/** A value with the place it stands at. */
export interface Node {
  readonly place: Place;
  readonly value: Json;
}

/** The documents below one root, each read once and only when something asks for it. */
export interface SpecSet {
  readonly root: string;
  /** The document, or `null` after a diagnostic. `from` is the place that asked. */
  document(file: string, from?: Place): Document | null;
  /** The text of a document that was read, read again; `null` where it is another by now. */
  text(file: string): string | null;
  /** Follows `$ref`s until something else stands there; `null` after a diagnostic. */
  follow(node: Node): Node | null;
  /** Every file that was asked for on behalf of one, and that one. */
  reach(file: string): ReadonlySet<string>;
  report(found: Diagnostic): void;
  diagnostics(): Diagnostic[];
  /** Where somebody began to follow a `$ref` that leads nowhere; its diagnostic stands at the last step. */
  unresolved(): readonly Place[];
}

export function specSet(root: string, preloaded: Iterable<Document> = []): SpecSet {
  const documents = new Map<string, Document | Diagnostic>();
  for (const document of preloaded) documents.set(document.file, document);
  const found: Diagnostic[] = [];
  const unresolved: Place[] = [];
  const counts = new Map<string, number>();
  const report = (item: Diagnostic): void => {
    const file = item.place?.file ?? "";
    const count = (counts.get(file) ?? 0) + 1;
    counts.set(file, count);
    if (count < limits.findings) found.push(item);
    else if (count === limits.findings) found.push(exceeded("findings in one document", limits.findings, { file, pointer: "" }));
  };

  const asked = new Map<string, Set<string>>();
  const reach = (file: string): ReadonlySet<string> => {
    const reached = new Set([file]);
    for (const one of reached) for (const next of asked.get(one) ?? []) reached.add(next);
    return reached;
  };

  const document = (file: string, from?: Place): Document | null => {
    const isFirst = from === undefined || !asked.get(from.file)?.has(file);
    if (from !== undefined) asked.set(from.file, (asked.get(from.file) ?? new Set()).add(file));
    const known = documents.get(file) ?? parsed(file, readInside(root, file, from));
    documents.set(file, known);
    if (isDocument(known)) return known;
    // Where the finding is about those who ask, each of them is told, once.
    if (isFirst) report(from === undefined || known.place?.file === file ? known : { ...known, place: from });
    return null;
  };

  const text = (file: string): string | null => {
    const known = documents.get(file);
    const bytes = readInside(root, file, undefined);
    if (!Buffer.isBuffer(bytes) || known === undefined || !isDocument(known)) return null;
    return sha256(bytes) === known.sha256 ? bytes.toString("utf8") : null;
  };

  const follow = (start: Node): Node | null => {
    const node = followed(start);
    if (node === null) unresolved.push(start.place);
    return node;
  };

  const followed = (start: Node): Node | null => {
    let node = start;
    for (let step = 0; step <= limits.referenceChain; step += 1) {
      const ref = own(node.value, "$ref");
      if (typeof ref !== "string") return node;
      const target = referenceTarget(node.place.file, ref);
      if (target.kind === "outside") return fail(diagnostic("PEC1005", { ref }, node.place));
      if (target.kind === "malformed") return fail(diagnostic("PEC1004", { ref, reason: target.reason }, node.place));
      const holder = document(target.place.file, node.place);
      if (holder === null) return null;
      const value = resolve(holder.json, target.place.pointer);
      if (value === undefined) return fail(diagnostic("PEC1004", { ref, reason: "the pointer names nothing" }, node.place));
      node = { place: target.place, value };
    }
    return fail(exceeded("reference chain", limits.referenceChain, start.place, "a longer one or a circle"));
  };
  const fail = (item: Diagnostic): null => {
    report(item);
    return null;
  };

  return { root, document, text, follow, reach, report, diagnostics: () => inOrder(found), unresolved: () => unresolved };
}

/** What to say of something that is larger than anything that Azure publishes. */
export function exceeded(limit: string, allowed: number, place: Place, found: string | number = "more"): Diagnostic {
  return diagnostic("PEC1006", { limit, allowed, found }, place);
}

function parsed(file: string, read: Buffer | Diagnostic): Document | Diagnostic {
  return Buffer.isBuffer(read) ? parseDocument(file, read) : read;
}

/** Reads a regular file whose real path is inside the root. Nothing else is opened: a pipe or a device would block. */
function readInside(root: string, file: string, from: Place | undefined): Buffer | Diagnostic {
  const place = from ?? { file, pointer: "" };
  const failed = (reason: string): Diagnostic => diagnostic("PEC1001", { what: file, reason }, place);
  try {
    const base = realpathSync(root);
    const path = realpathSync(join(base, file));
    if (!path.startsWith(base.endsWith(sep) ? base : base + sep)) return diagnostic("PEC1005", { ref: file }, place);
    const status = lstatSync(path);
    if (!status.isFile()) return failed("it is not a regular file");
    if (status.size > limits.documentBytes) {
      return diagnostic("PEC1006", { limit: "document bytes", allowed: limits.documentBytes, found: status.size }, { file, pointer: "" });
    }
    return readFileSync(path);
  } catch (error) {
    return failed((error as NodeJS.ErrnoException).code === "ENOENT" ? "there is no such file" : (error as Error).message);
  }
}

/** The child of an object node, or `null`. */
export function child(node: Node, key: string): Node | null {
  const value = own(node.value, key);
  if (value === undefined) return null;
  return { place: { file: node.place.file, pointer: `${node.place.pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}` }, value };
}

/** The children of an object node in the order of the document. */
export function children(node: Node): Array<[key: string, child: Node]> {
  if (!isObject(node.value)) return [];
  return Object.keys(node.value).map((key) => [key, child(node, key) as Node]);
}
