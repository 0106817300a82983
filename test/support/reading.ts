import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { inOrder, type Diagnostic } from "../../generator/diagnostics/diagnostic.ts";
import { emit } from "../../generator/emit/emit.ts";
import { inspectRecord, type InspectRecord } from "../../generator/facts/inspect.ts";
import { readSurfaces } from "../../generator/facts/surface.ts";
import type { SurfaceFacts, Verb, OperationFact } from "../../generator/facts/types.ts";
import { toJsonText, type Json } from "../../generator/lib/json.ts";
import { normalize, type Normalized } from "../../generator/model/normalize.ts";
import type { SurfaceModel } from "../../generator/model/types.ts";
import { name, type Named } from "../../generator/naming/name.ts";
import { formatAll } from "../../generator/publish/format.ts";
import type { VirtualFile } from "../../generator/publish/virtual-file.ts";
import type { Quirk } from "../../generator/quirks/types.ts";
import { isDocument, parseDocument, type Document } from "../../generator/spec/document.ts";
import { specSet, type SpecSet } from "../../generator/spec/spec-set.ts";
import { root } from "./repository.ts";
import { vaultFile } from "./swagger.ts";

/** Content of files by their path: JSON, or a text that need not be. */
export type Files = Readonly<Record<string, Json | string>>;

export interface Reading {
  readonly specs: SpecSet;
  readonly documents: readonly Document[];
  readonly surfaces: readonly SurfaceFacts[];
  readonly diagnostics: readonly Diagnostic[];
}

export function bytesOf(content: Json | string): Buffer {
  return Buffer.from(typeof content === "string" ? content : toJsonText(content));
}

/** Opens documents without a disk: a file that is not among them is not there. */
export function openInMemory(files: Files): { specs: SpecSet; documents: Document[] } {
  const parsed = Object.entries(files).map(([file, content]) => parseDocument(file, bytesOf(content)));
  const documents = parsed.filter(isDocument);
  const specs = specSet("/there-is-no-such-folder", documents);
  for (const item of parsed) if (!isDocument(item)) specs.report(item);
  return { specs, documents };
}

export function read(files: Files): Reading {
  const { specs, documents } = openInMemory(files);
  const surfaces = readSurfaces(specs, documents);
  return { specs, documents, surfaces, diagnostics: specs.diagnostics() };
}

/** The only surface of one document; whatever is reported on the way fails the test that did not expect it. */
export function readOne(document: Json, file = vaultFile): SurfaceFacts {
  const { surfaces, diagnostics } = read({ [file]: document });
  if (diagnostics.length > 0) throw new Error(`Unexpected diagnostics: ${JSON.stringify(diagnostics, null, 2)}`);
  if (surfaces.length !== 1) throw new Error(`${surfaces.length} surfaces instead of one`);
  return surfaces[0] as SurfaceFacts;
}

export function recordOf(document: Json, file = vaultFile): InspectRecord {
  return inspectRecord(readOne(document, file));
}

export function operationOf(surface: SurfaceFacts, verb: Verb): OperationFact {
  const found = surface.operations.find((operation) => operation.verb === verb);
  if (found === undefined) throw new Error(`There is no ${verb}`);
  return found;
}

export interface ModelOptions {
  readonly quirks?: readonly Quirk[];
  readonly pins?: Readonly<Record<string, string>>;
}

/** The model of documents; quirks hold for every surface. */
export function model(files: Files, { quirks = [], pins = {} }: ModelOptions = {}): Normalized {
  return normalize(
    read(files).surfaces.map((facts) => ({ facts, quirks })),
    pins,
  );
}

/** The model of the only surface of one document. */
export function modelOf(document: Json, options: ModelOptions = {}): SurfaceModel {
  const surfaces = model({ [vaultFile]: document }, options).providers.flatMap(({ hosts }) => hosts.flatMap((host) => host.surfaces));
  if (surfaces.length !== 1) throw new Error(`${surfaces.length} surfaces instead of one`);
  return surfaces[0] as SurfaceModel;
}

/** The templates whose words depend on the model; the runtime is copied as it stands and has tests of its own. */
export function wordTemplates(): Map<string, string> {
  const folder = join(root, "templates");
  const names = readdirSync(folder)
    .filter((file) => /\.(hbs|json)$/.test(file))
    .sort();
  return new Map(names.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}

export interface Emission {
  readonly files: readonly VirtualFile[];
  readonly named: Named;
  readonly diagnostics: readonly Diagnostic[];
}

/** From documents to files in memory, as the generator does it, without quirks unless given. */
export function emitted(files: Files, options: ModelOptions = {}): Emission {
  const reading = read(files);
  const normalized = model(files, options);
  const named = name(normalized.providers);
  return {
    files: emit({ providers: named.providers, templates: wordTemplates(), dependencies: {} }),
    named,
    diagnostics: inOrder([...reading.diagnostics, ...normalized.diagnostics, ...named.diagnostics]),
  };
}

/** The text of the one emitted file whose path ends so. */
export function textOf(
  { files }: { readonly files: ReadonlyArray<{ readonly path: string; readonly text: string }> },
  ending: string,
): string {
  const found = files.filter(({ path }) => path.endsWith(ending));
  if (found.length !== 1) throw new Error(`${found.length} files end with ${ending}: ${files.map(({ path }) => path).join(", ")}`);
  return (found[0] as VirtualFile).text;
}

/** As it will lie on disk, whether prettier is asked for every file or for those alone that need it. */
export async function formatted(files: readonly VirtualFile[]): Promise<Array<{ path: string; text: string }>> {
  const result = await formatAll(files, null, () => null, { fresh: true });
  if (result.diagnostics.length > 0) throw new Error(JSON.stringify(result.diagnostics));
  return result.files.map(({ path, text }) => ({ path, text }));
}
