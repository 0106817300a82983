import { ts } from "ts-morph";
import { isObject, type Json } from "../../../generator/lib/json.ts";
import { escapeToken } from "../../../generator/lib/pointer.ts";
import { markdownShape } from "../../support/markdown.ts";
import { shapeOf, syntaxErrors } from "../../support/syntax.ts";
import type { Case } from "./corpus.ts";

export type Verdict =
  | { readonly kind: "refused" }
  /** The output has the syntax tree of the twin's, and its literals say what the definition says. */
  | { readonly kind: "same" }
  | { readonly kind: "broken"; readonly why: string };

const broken = (why: string): Verdict => ({ kind: "broken", why });

/** Holds a case against its harmless twin. */
export function judge(hostile: Case, twin: Case): Verdict {
  const errors = hostile.diagnostics.filter(({ severity }) => severity === "error");
  if (errors.some(({ place }) => place === null)) return broken("a finding has no place");
  if (errors.length > 0) return { kind: "refused" };
  if (twin.context.refused) return broken("it was taken in, though nothing but the words of the format may stand there");
  if (!hostile.isOurs) return { kind: "refused" };
  if (hostile.files.size === 0) return hostile.diagnostics.length > 0 ? { kind: "refused" } : broken("it is left out, and nobody says so");
  const paths = [[...hostile.files.keys()].sort(), [...twin.files.keys()].sort()].map((list) => list.join(" "));
  if (paths[0] !== paths[1]) return broken(`other files: ${paths[0]} instead of ${paths[1]}`);
  for (const [path, text] of hostile.files) {
    const why = difference(path, text, twin.files.get(path) ?? "", [twin.text, hostile.text], twin.context.shown === true);
    if (why !== null) return broken(`${path}: ${why}`);
  }
  return { kind: "same" };
}

function difference(path: string, text: string, twin: string, [from, to]: readonly [string, string], shown: boolean): string | null {
  if (withoutHash(text) === withoutHash(twin)) return null;
  if (!shown && !path.startsWith("model/")) return "it says something of a text that nobody reads";
  if (path.endsWith(".json")) {
    const [found, wanted] = [JSON.parse(text) as Json, JSON.parse(twin) as Json].map((json) => leaves(json));
    // Packages are called by names in lower case, without dots.
    const lower = ([key, leaf]: readonly [string, string]): string => `${key} ${leaf}`.toLowerCase().replaceAll(".", "-");
    const given = (key: string): string => (key === "pointer" ? escapeToken(to) : to).toLowerCase().replaceAll(".", "-");
    const expected = wanted?.map((leaf) => lower(leaf).replaceAll(from.toLowerCase(), () => given(leaf[0])));
    return sorted(found?.map(lower) ?? []) === sorted(expected ?? []) ? null : "other JSON";
  }
  if (path.endsWith(".md")) return markdownShape(text) === markdownShape(twin) ? null : "a page of another shape";
  const [error] = syntaxErrors(text);
  if (error !== undefined) return error;
  if (shape(text) !== shape(twin)) return "another syntax tree";
  const said = (literal: string): string => literal.replaceAll(from, () => to).toWellFormed();
  const wanted = sorted(literals(twin).map(said));
  return sorted(literals(text)) === wanted ? null : "its literals say something else";
}

/** A surface is identified by its model, which has more in it than a client shows. */
const withoutHash = (text: string): string => text.replace(/^\/\/ Surface \w+$/m, "");
const shape = (text: string): string => shapeOf(text, { anonymous: true });
const sorted = (texts: readonly string[]): string => JSON.stringify([...texts].sort());

/** What is at the ends of a value, with the name of the member it stands in. */
function leaves(value: Json, name = ""): Array<[key: string, leaf: string]> {
  if (Array.isArray(value)) return value.flatMap((inner) => leaves(inner, name));
  if (isObject(value)) return Object.entries(value).flatMap(([key, inner]) => leaves(inner, key));
  return [[name, String(value)]];
}

/** Texts of string literals and names of members; names of types are made from the latter. */
function literals(text: string): string[] {
  const file = ts.createSourceFile("file.ts", text, ts.ScriptTarget.ESNext, true);
  const found: string[] = [];
  const visit = (node: import("ts-morph").ts.Node): void => {
    const name = ts.isPropertyAssignment(node) || ts.isPropertySignature(node) ? node.name : undefined;
    if (name !== undefined && ts.isIdentifier(name)) found.push(name.text);
    // A module is called after its resource type, which the names of files show.
    if (ts.isStringLiteralLike(node) && !ts.isImportDeclaration(node.parent) && !ts.isExportDeclaration(node.parent)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
