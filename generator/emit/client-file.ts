import { StructureKind, VariableDeclarationKind, type Project, type StatementStructures } from "ts-morph";
import { byCodeUnit } from "../lib/compare.ts";
import type { Capability, OperationModel, ParameterModel, TemplateModel, ValueMap } from "../model/types.ts";
import { literalText, type Literal } from "./descriptor.ts";
import type { MethodView } from "./methods.ts";
import { targetParameterDoc } from "./methods.ts";
import type { Render } from "./templates.ts";
import { codeSpan, propertyKey, stringLiteral } from "./text.ts";
import { alias, contractNames, docBlock, unionText, type TypeStatement } from "./wire-types.ts";

/** What the file of a client is made of. */
export interface ClientFileView {
  readonly resourceType: string;
  /** The default first, then newest first. */
  readonly apiVersions: readonly string[];
  readonly hash: string;
  readonly statements: readonly StatementStructures[];
  readonly summary: readonly string[];
  readonly names: { readonly client: string; readonly apiVersion: string; readonly descriptor: string };
  readonly methods: readonly MethodView[];
  /** The class of the runtime that does the work, and the field that holds it. */
  readonly runtime: { readonly name: "HostClient" | "ConsumerClient"; readonly field: string };
  /** What the statements take from the runtime. */
  readonly uses: readonly string[];
}

/** The file of one resource type: its types, its descriptor, its client. */
export function clientFile(project: Project, render: Render, view: ClientFileView): string {
  const { names, methods, summary, runtime } = view;
  const file = project.createSourceFile("client.ts", { statements: [...view.statements] }, { overwrite: true });
  const declarations = file.getFullText();
  const client = render("client.hbs", { summary, ...names, methods, runtime: runtime.name, field: runtime.field });
  const imports = importedTypes(view).join(", type ");
  const header = [
    `// ${view.resourceType}, api-version ${view.apiVersions.join(", ")}. Generated; do not edit.`,
    `// Surface ${view.hash.slice(0, 16)}`,
  ].map((line) => line.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, " "));
  return `${header.join("\n")}\nimport { ${runtime.name}, type ${imports} } from "@pecgen/core/codegen/v1";\n\n${declarations}\n${client}`;
}

/** Asked of our own words alone: a text of the definition may say the name of a type without using it. */
function importedTypes({ methods, uses }: ClientFileView): string[] {
  const signatures = methods.map(({ parameters, result }) => `${parameters} ${result}`).join(" ");
  const words = new Set(["HostClientOptions", "TokenCredential", ...uses, ...(signatures.match(/\w+/g) ?? [])]);
  return contractNames.filter((name) => words.has(name));
}

/** The documents that operations were read from. */
export function sourcesOf(operations: object): string[] {
  const capabilities = Object.values(operations) as Array<Capability<OperationModel>>;
  const files = capabilities.flatMap((capability) => (capability.kind === "present" ? [capability.operation.source.file] : []));
  return [...new Set(files)].sort(byCodeUnit);
}

/** The default first, then newest first. */
export function inOrder<Model extends { readonly apiVersion: string }>(model: Model, versions: readonly Model[]): string[] {
  return [model, ...versions.filter((version) => version !== model)].map(({ apiVersion }) => apiVersion);
}

export function versionsType(name: string, resourceType: string, apiVersions: readonly string[]): TypeStatement {
  return alias(name, apiVersions.map(stringLiteral).join(" | "), [`Api-versions of ${codeSpan(resourceType)} that share this surface.`]);
}

export function wireUnion(map: ValueMap<string>): string {
  return unionText(
    map.values.filter(({ declared }) => declared).map(({ wire }) => wire),
    map.open,
  );
}

/** An id, or the names in its path; the subscription can come from the client. */
export function addressType(name: string, { parameters }: Pick<TemplateModel, "parameters">, doc: string): TypeStatement {
  const member = (parameter: ParameterModel): string => {
    const optional = parameter.name.toLowerCase() === "subscriptionid";
    const text = targetParameterDoc(parameter);
    return `${text === "" ? "" : `/** ${text} */\n`}${propertyKey(parameter.name)}${optional ? "?" : ""}: string;`;
  };
  return alias(name, `string | {\n${parameters.map(member).join("\n")}\n}`, [doc]);
}

export function descriptorStatement(name: string, type: string, resourceType: string, literal: Literal): StatementStructures {
  return {
    kind: StructureKind.VariableStatement,
    declarationKind: VariableDeclarationKind.Const,
    isExported: true,
    docs: [docBlock([`All that the runtime needs of ${codeSpan(resourceType)}.`])],
    declarations: [{ name, type, initializer: literalText(literal) }],
  };
}
