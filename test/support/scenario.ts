import { ts } from "ts-morph";
import { inspectRecord } from "../../generator/facts/inspect.ts";
import { isObject, type Json, type JsonObject } from "../../generator/lib/json.ts";
import { emitted, formatted, read, textOf, type Files } from "./reading.ts";
import { group, vaultFile } from "./swagger.ts";

const fence = /^```(\w+) ([^\n]*)\n([^]*?)^```$/gm;

/**
 * Renders a scenario: the text as it is, with every expected block as the generator has it now. A scenario that holds
 * renders to itself. See `test/scenarios/README.md` for the kinds of blocks.
 */
export async function renderScenario(text: string): Promise<string> {
  const files: Record<string, JsonObject> = {};
  for (const [, language, info = "", content = ""] of text.matchAll(fence)) {
    if (language === "json" && info.startsWith("swagger"))
      files[info.slice("swagger".length).trim() || vaultFile] = completed(JSON.parse(content) as JsonObject);
  }
  if (Object.keys(files).length === 0) throw new Error("The scenario has no definition");
  const blocks = await expectedBlocks(files);
  return text.replace(fence, (block: string, language: string, info: string) => {
    const content = blocks(info);
    return content === null ? block : `\`\`\`${language} ${info}\n${content}\n\`\`\``;
  });
}

/** An excerpt as a document: what every document has is added, and `…/` stands for the common beginning of paths. */
function completed(excerpt: JsonObject): JsonObject {
  const paths = Object.entries((excerpt["paths"] ?? {}) as JsonObject).map(([path, item]) => [
    path.replace(/^…\//, `${group}/providers/`),
    item,
  ]);
  return { swagger: "2.0", info: { version: "2030-01-01" }, ...excerpt, paths: Object.fromEntries(paths) as JsonObject };
}

async function expectedBlocks(files: Files): Promise<(info: string) => string | null> {
  const { surfaces } = read(files);
  const emission = emitted(files);
  const published = await formatted(emission.files);
  const inspect = (selectors: readonly string[]): string => {
    const records = surfaces.map((surface) => picked(JSON.parse(JSON.stringify(inspectRecord(surface))) as JsonObject, selectors));
    return legible((records.length === 1 ? records[0] : records) as Json);
  };
  return (info) => {
    const [kind = "", ...selectors] = info.split(" ").filter((word) => word !== "");
    if (kind === "inspect") return inspect(selectors);
    if (kind === "diagnostics") {
      const lines = emission.diagnostics.map(
        ({ severity, code, message, place }) =>
          `${severity} ${code}: ${message}${place === null ? "" : `\n  ${place.file}#${place.pointer}`}`,
      );
      return lines.length === 0 ? "none" : lines.join("\n");
    }
    if (kind.endsWith(".ts"))
      return selectors.map((selector) => declarationsOf(textOf({ files: published }, `/src/${kind}`), selector)).join("\n\n");
    return null;
  };
}

/** JSON as a person would write it: what fits on a line stands on one. */
function legible(value: Json, indent = 0, before = 0): string {
  const line = oneLine(value);
  const entries = Array.isArray(value)
    ? value.map((item) => ["", item] as const)
    : isObject(value)
      ? Object.entries(value).map(([key, item]) => [`${JSON.stringify(key)}: `, item] as const)
      : [];
  if (entries.length === 0 || indent + before + line.length <= 110) return line;
  const inner = entries.map(([key, item]) => `${" ".repeat(indent + 2)}${key}${legible(item, indent + 2, key.length)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${inner.join(",\n")}\n${" ".repeat(indent)}${close}`;
}

function oneLine(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** `status` picks a member of the record, `operations:verb,paging` those members of each operation. */
function picked(record: JsonObject, selectors: readonly string[]): JsonObject {
  return Object.fromEntries(
    selectors.map((selector) => {
      const [key = "", inner] = selector.split(":");
      const value = record[key];
      if (value === undefined) throw new Error(`A record has no ${key}`);
      if (inner === undefined) return [key, value];
      const pick = (item: Json): Json =>
        isObject(item) ? Object.fromEntries(inner.split(",").map((name) => [name, item[name] ?? null])) : item;
      return [key, Array.isArray(value) ? value.map(pick) : pick(value)];
    }),
  );
}

/** `Name` shows a declaration with its documentation, `Class.method` a method, `Class.*` the names of all methods. */
function declarationsOf(text: string, selector: string): string {
  const file = ts.createSourceFile("file.ts", text, ts.ScriptTarget.ESNext, true);
  const [name = "", member] = selector.split(".");
  const nameOf = (node: import("ts-morph").ts.Node): string | undefined =>
    ts.isVariableStatement(node)
      ? node.declarationList.declarations[0]?.name.getText(file)
      : (node as { name?: import("ts-morph").ts.Node }).name?.getText(file);
  const found = file.statements.find((statement) => nameOf(statement) === name);
  if (found === undefined) throw new Error(`The file declares no ${name}`);
  const shown = (node: import("ts-morph").ts.Node): string => {
    const start = node.getStart(file, true);
    const indent = start - (text.lastIndexOf("\n", start) + 1);
    return text.slice(start, node.end).replaceAll(`\n${" ".repeat(indent)}`, "\n");
  };
  if (member === undefined) return shown(found);
  const methods = ts.isClassDeclaration(found) ? found.members.filter(ts.isMethodDeclaration) : [];
  if (member === "*") return `// Methods of ${name}: ${methods.map(nameOf).join(", ")}`;
  const method = methods.find((node) => nameOf(node) === member);
  if (method === undefined) throw new Error(`${name} has no ${member}`);
  return shown(method);
}
