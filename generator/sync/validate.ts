import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { isObject, ownObject, type Json, type JsonObject } from "../lib/json.ts";
import { limits } from "../spec/limits.ts";
import { exceeded } from "../spec/spec-set.ts";
import type { SliceFile } from "./cut.ts";

/**
 * Holds changed slices against the schema of Swagger 2.0. References are resolved among the slices alone:
 * nothing else is opened, no network and no other file.
 */
export async function validateSlices(
  all: readonly SliceFile[],
  changed: readonly SliceFile[],
  progress?: (done: number, all: number) => void,
): Promise<Diagnostic[]> {
  if (changed.length === 0) return [];
  const [{ default: SwaggerParser }, { schemaProblem }] = await Promise.all([
    import("@apidevtools/swagger-parser"),
    import("./swagger-schema.ts"),
  ]);
  const problemOf = schemaProblem();
  const texts = new Map(all.map(({ entry, text }) => [entry.path, text]));
  const base = "https://slices.invalid/";
  const diagnostics: Diagnostic[] = [];
  const report = (file: string, problem: string): void => {
    const reason = problem.split("\n").slice(0, 4).join(" ").slice(0, 400);
    diagnostics.push(diagnostic("PEC1011", { reason }, { file, pointer: "" }));
  };
  for (const [index, { entry, text }] of changed.entries()) {
    progress?.(index, changed.length);
    const json = JSON.parse(text) as JsonObject;
    if (!isObject(json["paths"])) continue;
    const items = longestList(json);
    if (items > limits.listItems) {
      diagnostics.push(exceeded("items of a list", limits.listItems, { file: entry.path, pointer: "" }, items));
      continue;
    }
    try {
      const document = await SwaggerParser.validate(base + addressOf(entry.path), {
        resolve: {
          file: false,
          http: false,
          slices: {
            order: 1,
            canRead: true,
            // What leads nowhere was found before, and does not break the schema.
            read: ({ url }: { url: string }) =>
              JSON.stringify(withProse(JSON.parse(texts.get(decodeURIComponent(url.slice(base.length))) ?? "{}") as JsonObject)),
          },
        },
        // What is spelled out can be larger than any memory; that references lead somewhere was looked at before.
        dereference: { circular: "ignore", excludedPathMatcher: () => true },
        validate: { schema: false, spec: false },
      });
      const problem = problemOf(document);
      if (problem !== null) report(entry.path, problem);
    } catch (error) {
      report(entry.path, (error as Error).message);
    }
  }
  return diagnostics;
}

/** The schema wants items of lists to be unique: they are compared with each other. */
function longestList(value: Json): number {
  const inside = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [];
  return inside.reduce<number>((longest, inner) => Math.max(longest, longestList(inner)), Array.isArray(value) ? value.length : 0);
}

/** Names can have characters that mean something in an address. */
function addressOf(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

/** Swagger demands a title and descriptions of responses, which slices leave behind. */
function withProse(document: JsonObject): JsonObject {
  const info = ownObject(document, "info");
  if (info !== undefined) info["title"] = "";
  const operations = Object.values(ownObject(document, "paths") ?? {}).flatMap((item) => (isObject(item) ? Object.values(item) : []));
  for (const holder of [document, ...operations]) {
    for (const response of Object.values(ownObject(holder, "responses") ?? {}))
      if (isObject(response) && response["$ref"] === undefined) response["description"] = "";
  }
  return document;
}
