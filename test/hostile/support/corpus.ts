import type { Diagnostic } from "../../../generator/diagnostics/diagnostic.ts";
import type { JsonObject } from "../../../generator/lib/json.ts";
import type { NamedProvider } from "../../../generator/naming/types.ts";
import type { VirtualFile } from "../../../generator/publish/virtual-file.ts";
import { readPath } from "../../../generator/spec/private-link-path.ts";
import { emitted } from "../../support/reading.ts";
import { vaultDocument } from "../../support/swagger.ts";
import { contexts, type Context } from "./contexts.ts";
import { harmless } from "./payloads.ts";

/** One context with one text in it, and what became of the document. */
export interface Case {
  readonly name: string;
  readonly context: Context;
  /** The text that stands in the context. */
  readonly text: string;
  readonly file: string;
  /** Whether any path of the document is one of private links; a text can make it one of something else. */
  readonly isOurs: boolean;
  /** Findings about the document. */
  readonly diagnostics: readonly Diagnostic[];
  /** Emitted files of the document's provider; the words that name them are made the same for all cases. */
  readonly files: ReadonlyMap<string, string>;
}

/** What came of many documents that were read together. */
export interface Batch {
  readonly cases: readonly Case[];
  readonly diagnostics: readonly Diagnostic[];
  /** As emitted, by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly drafts: readonly VirtualFile[];
}

/** Contexts that share a document; those of other documents are numbered. */
type Group = readonly string[];

/** A document of its own for each context that is seen in the output or can make the document be refused. */
const alone: readonly Group[] = Object.entries(contexts)
  .filter(([, { shown, refused, place }]) => shown ?? refused ?? place(fresh("Contoso.C/vaults/{vaultName}"), "x") !== undefined)
  .map(([name]) => [name]);
const together: Group = Object.keys(contexts).filter((name) => !alone.some((group) => group.includes(name)));

/** Nothing of it is shared with another document or stands in it twice: it is there to be changed. */
function fresh(target: string): JsonObject {
  return JSON.parse(JSON.stringify(vaultDocument({ target }))) as JsonObject;
}

interface Placed {
  readonly group: Group;
  readonly file: string;
  readonly document: JsonObject;
}

function place(groups: readonly Group[], text: string | null): Placed[] {
  return groups.map((group, number) => {
    const document = fresh(`Contoso.C${number}/vaults/{vaultName}`);
    let file = `specification/Contoso.C${number}/2030-01-01/vault.json`;
    for (const name of group) {
      const { place: put, twin = harmless } = contexts[name] as Context;
      file = put(document, text ?? twin)?.replace("specification/", `specification/C${number}/`) ?? file;
    }
    return { group, file, document };
  });
}

/** All contexts with one text, read in one go: those that are never seen share a document. */
export function batch(text: string | null, groups: readonly Group[] = [...alone, together]): Batch {
  const placed = place(groups, text);
  const files = Object.fromEntries(placed.map(({ file, document }): [string, JsonObject] => [file, document]));
  const { files: output, named, diagnostics } = emitted(files);
  const texts = new Map(output.map(({ path, text: content }) => [path, content]));
  const cases = placed.flatMap(({ group, file, document }): Case[] => {
    const isOurs = Object.keys(document["paths"] as JsonObject).some((path) => readPath(path).kind !== "none");
    const provider = named.providers.find((candidate) => sources(candidate).has(file));
    return group.map((name) => {
      const context = contexts[name] as Context;
      return {
        name,
        context,
        text: text ?? context.twin ?? harmless,
        file,
        isOurs,
        diagnostics: diagnostics.filter(({ place }) => place?.file === file),
        files: provider === undefined ? new Map() : filesOf(provider, texts),
      };
    });
  });
  return { cases, diagnostics, files: texts, drafts: output };
}

/** One context alone, for a closer look at a document that did not come out as its twin. */
export function single(name: string, text: string | null): Case {
  return batch(text, [[name]]).cases[0] as Case;
}

/** The document alone, and where it stands; the harmless twin's for `null`. */
export function documentOf(name: string, text: string | null): { readonly file: string; readonly document: JsonObject } {
  const [{ file, document }] = place([[name]], text) as [Placed];
  return { file, document };
}

export const sharesDocument = (name: string): boolean => together.includes(name);

function sources({ model }: NamedProvider): Set<string> {
  return new Set(
    model.hosts.flatMap(({ surfaces }) =>
      surfaces.flatMap(({ operations }) =>
        Object.values(operations).flatMap((capability) => (capability.kind === "present" ? [capability.operation.source.file] : [])),
      ),
    ),
  );
}

function filesOf({ slug, hosts }: NamedProvider, texts: ReadonlyMap<string, string>): Map<string, string> {
  const ours = (path: string): boolean =>
    path.startsWith(`providers/${slug}/`) || path === `model/${slug}.json` || path === `facade/src/registry/${slug}.ts`;
  const words = new Map([[slug, "slug"]]);
  for (const { defaultVersion, surfaces } of hosts) {
    words.set(`versions/${defaultVersion}.ts`, "versions/version.ts");
    for (const { names } of surfaces) words.set(`src/${names.file}.ts`, "src/host.ts");
  }
  const canonical = (path: string): string => [...words].reduce((result, [word, name]) => result.replace(word, name), path);
  return new Map([...texts].filter(([path]) => ours(path)).map(([path, text]) => [canonical(path), text]));
}
