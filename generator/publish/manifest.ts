import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { by, byCodeUnit } from "../lib/compare.ts";
import { asString, isObject, own, toJsonText, type JsonObject } from "../lib/json.ts";
import { failure, look } from "./disk.ts";
import { manifestPath, pathProblem } from "../lib/paths.ts";

/** A file that pecgen wrote. */
export interface FileEntry {
  readonly path: string;
  /** SHA-256 of the text before it was formatted; empty when its formatted form is not that of the manifest's formatter. */
  readonly draft: string;
  /** SHA-256 of the file. */
  readonly sha256: string;
  readonly owner: string;
}

/** What made the files. */
export interface ManifestHeader {
  /** Name, version and whatever else identifies the generator. */
  readonly generator: Readonly<Record<string, string>>;
  /** SHA-256 over all inputs; `null` when the run left something undone, so that the next one looks again. */
  readonly inputs: string | null;
  /** SHA-256 over the inputs that all owners share: generator and templates. */
  readonly tool: string;
  /** SHA-256 over what is an owner's alone; only for owners whose files were all made from it. */
  readonly owners: Readonly<Record<string, string>>;
  /** Formatter, its version and its options. */
  readonly formatter: string;
}

/** The files that pecgen may overwrite and delete, and what they were made from: `manifest.json` in the output root. */
export interface Manifest extends ManifestHeader {
  readonly schemaVersion: 1;
  readonly files: readonly FileEntry[];
}

/** `null` when there is none. An unusable one is a diagnostic: nothing is overwritten or deleted on its word. */
export function readManifest(root: string): Manifest | Diagnostic | null {
  try {
    const found = look(root, manifestPath);
    if (found.kind === "nothing") return null;
    if (found.kind !== "file") return diagnostic("PEC6008", { file: manifestPath, reason: "it is not a regular file" });
    const manifest = parseManifest(found.bytes.toString("utf8"));
    return typeof manifest === "string" ? diagnostic("PEC6008", { file: manifestPath, reason: manifest }) : manifest;
  } catch (error) {
    return diagnostic("PEC6008", { file: manifestPath, reason: failure(error) });
  }
}

/** The manifest, or why the text is none. */
export function parseManifest(text: string): Manifest | string {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return "it is not JSON";
  }
  if (own(json, "schemaVersion") !== 1) return "its schemaVersion is not 1";
  const generator = own(json, "generator");
  const inputs = own(json, "inputs");
  // Manifests without them are as good: then nothing is known of any owner.
  const tool = own(json, "tool") ?? "";
  const owners = own(json, "owners") ?? {};
  const formatter = own(json, "formatter");
  const files = own(json, "files");
  if (!isStrings(generator)) return "generator is not an object of strings";
  if (inputs !== null && typeof inputs !== "string") return "inputs is not a string";
  if (typeof tool !== "string") return "tool is not a string";
  if (!isStrings(owners)) return "owners is not an object of strings";
  if (typeof formatter !== "string") return "formatter is not a string";
  if (!Array.isArray(files)) return "files is not a list";
  const entries: FileEntry[] = [];
  for (const [index, item] of files.entries()) {
    const entry = readEntry(item);
    if (entry === null) return `files[${index}] is not a file of ours`;
    entries.push(entry);
  }
  return { schemaVersion: 1, generator, inputs, tool, owners, formatter, files: entries };
}

function isStrings(value: unknown): value is Record<string, string> {
  return isObject(value) && Object.values(value).every((item) => typeof item === "string");
}

/** A path that could not have been written is not believed either: it would be deleted one day. */
function readEntry(item: unknown): FileEntry | null {
  const [path, draft, sha256, owner] = ["path", "draft", "sha256", "owner"].map((key) => asString(own(item, key)));
  if (path === undefined || draft === undefined || sha256 === undefined || owner === undefined) return null;
  return pathProblem(path) === null ? { path, draft, sha256, owner } : null;
}

/** One text for one manifest, whatever order it was put together in. */
export function manifestText({ generator, inputs, tool, owners, formatter, files }: Manifest): string {
  const sorted = (facts: Readonly<Record<string, string>>): JsonObject =>
    Object.fromEntries(Object.entries(facts).sort(([a], [b]) => byCodeUnit(a, b)));
  const sortedFiles = [...files].sort(by(({ path }) => path)).map(({ path, draft, sha256, owner }) => ({ path, draft, sha256, owner }));
  return toJsonText({
    schemaVersion: 1,
    generator: sorted(generator),
    inputs,
    tool,
    owners: sorted(owners),
    formatter,
    files: sortedFiles,
  });
}

/** Whether the files that the older manifest lists of an owner are those that a run with the newer header would make. */
export function isMadeAlike(owner: string, older: ManifestHeader, newer: ManifestHeader): boolean {
  const made = own(newer.owners, owner);
  return made !== undefined && own(older.owners, owner) === made && older.tool === newer.tool && older.formatter === newer.formatter;
}

/** An entry of an older manifest in a newer one: another formatter would have formatted its draft in another way. */
export function carriedOver(entry: FileEntry, from: ManifestHeader, to: ManifestHeader): FileEntry {
  return from.formatter === to.formatter ? entry : { ...entry, draft: "" };
}
