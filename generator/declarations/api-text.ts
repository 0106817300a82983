import { byCodeUnit } from "../lib/compare.ts";
import type { ApiExport, ApiMember, ApiSignature, ApiType, ObjectType, PackageApi, UnionType } from "./types.ts";

/**
 * What a package offers, as a page to review in diffs: every name that can be imported, member by member, one to a line.
 * What another path of the package has under the same name is not told again.
 */
export function apiText({ manifest, exports }: PackageApi): string {
  const told = new Map<ApiType | string, string>();
  const sections = [...exports].map(([path, names]) => {
    const entry = `${manifest.name}${path.slice(1)}`;
    const shared: string[] = [];
    const blocks = [...names.values()].flatMap((exported) => {
      const subject = subjectOf(exported);
      const earlier = told.get(subject);
      if (earlier === undefined) {
        told.set(subject, exported.name);
        return [exportLines(exported).join("\n")];
      }
      shared.push(earlier === exported.name ? exported.name : `${exported.name}, which is ${earlier}`);
      return [];
    });
    const own = blocks.length === 0 ? [] : ["", "```ts", blocks.join("\n\n"), "```"];
    const others = shared.length === 0 ? [] : ["", "As above:", "", ...shared.map((name) => `- ${name}`)];
    return [`## ${entry}`, ...own, ...others].join("\n");
  });
  const commands = manifest.commands.map((command) => `\`${command}\``).join(", ");
  return [
    `# ${manifest.name}`,
    "",
    "What can be imported. Written by `npm run api`; do not edit.",
    ...(commands === "" ? [] : ["", `Commands: ${commands}.`]),
    "",
    sections.join("\n\n"),
    "",
  ].join("\n");
}

/** What a name stands for. Many values can have one type: each is told by where it stands. */
function subjectOf({ kind, type, place }: ApiExport): ApiType | string {
  return kind === "value" && place !== null ? `${place.file}:${place.line}` : type;
}

function exportLines({ name, kind, type }: ApiExport): string[] {
  if (kind === "constant" && type.kind === "object" && type.calls.length === 0) return [`const ${name} // data`];
  if (kind === "function" && type.kind === "object") return type.calls.map((call) => `function ${name}${callText(call)}`);
  if (kind === "class" && type.kind === "object") return classLines(name, type);
  if (kind !== "type") return [`const ${name}: ${typeText(type)}`];
  if (type.kind === "object") return block(`interface ${headOf(name, type)}`, membersOf(type));
  if (type.kind === "union") return unionLines(name, type);
  return [`type ${name} = ${typeText(type)}`];
}

/** A class is a function that makes instances; what these can do is what makes it one. */
function classLines(name: string, type: ObjectType): string[] {
  const instance = type.constructs[0]?.returns;
  const made = type.constructs.map(({ parameters }) => `constructor${parametersText(parameters)}`);
  const own = instance?.kind === "object" ? instance : null;
  const statics = membersOf(type).map((line) => `static ${line}`);
  return block(`class ${own === null ? name : headOf(name, own)}`, [...made, ...statics, ...(own === null ? [] : membersOf(own))]);
}

function unionLines(name: string, type: UnionType): string[] {
  const parts = type.members.map((part) => typeText(part)).sort(byCodeUnit);
  return [`type ${name} =`, ...parts.map((part) => `  | ${part}`)];
}

function block(head: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [`${head} {}`] : [`${head} {`, ...lines.map((line) => `  ${line}`), "}"];
}

function headOf(name: string, type: ObjectType): string {
  return `${name}${argumentsText(type)}`;
}

function membersOf({ members, calls }: ObjectType): string[] {
  return [...calls.map((call) => callText(call)), ...[...members].flatMap(([name, member]) => memberLines(name, member))];
}

function memberLines(name: string, { type, optional, readonly }: ApiMember): string[] {
  if (isMethod(type) && !readonly && !optional) return type.calls.map((call) => `${name}${callText(call)}`);
  const index = /^\[(string|number|symbol)\]$/.exec(name)?.[1];
  const key = index === undefined ? `${name}${optional ? "?" : ""}` : `[key: ${index}]`;
  return [`${readonly ? "readonly " : ""}${key}: ${typeText(type)}`];
}

function isMethod(type: ApiType): type is ObjectType {
  return type.kind === "object" && type.name === null && type.calls.length > 0 && type.members.size === 0;
}

function callText({ parameters, returns }: ApiSignature): string {
  return `${parametersText(parameters)}: ${typeText(returns)}`;
}

function parametersText(parameters: ApiSignature["parameters"]): string {
  const texts = parameters.map(({ name, type, optional, rest }) => `${rest ? "..." : ""}${name}${optional ? "?" : ""}: ${typeText(type)}`);
  return `(${texts.join(", ")})`;
}

/** In full, where a type has no name to be told by. Values of a union come in the order of their texts, which edits do not change. */
function typeText(type: ApiType): string {
  switch (type.kind) {
    case "plain":
      return type.text;
    case "union":
      return type.name ?? type.members.map(partText).sort(byCodeUnit).join(" | ");
    case "reference":
      return type.arguments.length === 0 ? type.name : `${type.name}<${type.arguments.map(typeText).join(", ")}>`;
    case "object": {
      if (type.name !== null) return `${type.name}${argumentsText(type)}`;
      const [call] = type.calls;
      if (call !== undefined && isMethod(type) && type.calls.length === 1)
        return `${parametersText(call.parameters)} => ${typeText(call.returns)}`;
      const lines = membersOf(type);
      return lines.length === 0 ? "{}" : `{ ${lines.join("; ")} }`;
    }
  }
}

function partText(type: ApiType): string {
  return isMethod(type) ? `(${typeText(type)})` : typeText(type);
}

function argumentsText(type: ObjectType): string {
  return type.arguments.length === 0 ? "" : `<${type.arguments.map(typeText).join(", ")}>`;
}
