import { byCodeUnit } from "../lib/compare.ts";
import type { Capability, OperationModel, ParameterModel, TemplateModel, ValueMap } from "../model/types.ts";
import { enclosed, indentation, namesFrom } from "./layout.ts";
import { literalText, type Literal } from "./literal.ts";
import { nameText, type MethodView } from "./methods.ts";
import { wordsOf, type FileTypes } from "./shared-types.ts";
import { alias, docBlock, objectText, statementText, type AliasStatement, type Member, type TypeText } from "./statements.ts";
import { constructorSignature, signature } from "./signature.ts";
import type { Render } from "./templates.ts";
import { lineComment, propertyKey, stringLiteral } from "./text.ts";
import { alternatives, contractNames, sentence } from "./wire-types.ts";

const contract = "@pecgen/core/codegen/v1";

/** What the file of a client is made of. */
export interface ClientFileView {
  readonly resourceType: string;
  /** The default first, then newest first. */
  readonly apiVersions: readonly string[];
  readonly hash: string;
  readonly types: FileTypes;
  readonly descriptor: Literal;
  readonly summary: readonly string[];
  readonly names: { readonly client: string; readonly apiVersion: string; readonly descriptor: string };
  readonly methods: readonly MethodView[];
  /** The class of the runtime that does the work, the type of what it needs for it, and the field that holds it. */
  readonly runtime: {
    readonly client: "HostClient" | "ConsumerClient";
    readonly descriptor: "HostDescriptor" | "ConsumerDescriptor";
    readonly field: string;
  };
}

/** The file of one resource type: its types, its descriptor, its client. */
export function clientFile(render: Render, view: ClientFileView): string {
  const { names, methods, summary, runtime, types } = view;
  const client = render("client.hbs", {
    doc: docBlock(summary),
    ...names,
    signature: constructorSignature(names.apiVersion),
    methods: methods.map((method) => methodText(method, runtime.field)),
    runtime,
  });
  const header = [
    lineComment(`${view.resourceType}, api-version ${view.apiVersions.join(", ")}. Generated; do not edit.`),
    lineComment(`Surface ${view.hash.slice(0, 16)}`),
  ];
  const statements = [...types.own.map(statementText), descriptorText(view), client].join("\n\n");
  return [...header, ...importsOf(view), "", statements].join("\n");
}

/** The runtime's method of this name gets what the client's was given. */
function methodText({ name, doc, parameters, result, typeArgument }: MethodView, field: string): object {
  const call = `return this.#${field}.${name}${typeArgument === null ? "" : `<${typeArgument}>`}(`;
  return {
    doc: docBlock(doc, indentation),
    signature: signature(name, parameters, `): ${result} {`),
    call: enclosed(
      call,
      parameters.map(({ name }) => name),
      ");",
      { indent: indentation + indentation },
    ),
  };
}

/** The runtime's types and those of other files are asked for by our own words alone: a text of the definition refers to nothing. */
function importsOf({ methods, types, runtime }: ClientFileView): string[] {
  const signatures = methods.flatMap(({ parameters, result }) => [...parameters.map(({ type }) => type), result]).join(" ");
  const words = new Set([
    "HostClientOptions",
    "TokenCredential",
    runtime.descriptor,
    ...types.own.flatMap(wordsOf),
    ...(signatures.match(/\w+/g) ?? []),
  ]);
  const used = (names: readonly string[]): string[] => names.filter((name) => words.has(name));
  const from = (keywords: string, names: readonly string[], module: string): string =>
    namesFrom(keywords, names.toSorted(byCodeUnit), `"${module}"`);
  const shared = [...types.shared].map(([file, names]) => [names, `./${file}.ts`] as const);
  return [
    from("import", [runtime.client], contract),
    from("import type", used(contractNames), contract),
    ...shared.filter(([names]) => used(names).length > 0).map(([names, file]) => from("import type", used(names), file)),
    ...(shared.length === 0 ? [] : ["", ...shared.map(([names, file]) => from("export type", names, file))]),
  ];
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

export function versionsType(name: string, apiVersions: readonly string[]): AliasStatement {
  return alias(name, apiVersions.map(stringLiteral), ["Api-versions that share this surface."]);
}

export function wireUnion(map: ValueMap<string>): TypeText {
  return alternatives(
    map.values.filter(({ declared }) => declared).map(({ wire }) => wire),
    map.open,
  );
}

/** An id, or the names in its path; the subscription can come from the client. */
export function addressType(name: string, { parameters }: Pick<TemplateModel, "parameters">, doc: string): AliasStatement {
  const member = (parameter: ParameterModel): Member => {
    const text = nameText(parameter);
    return {
      key: propertyKey(parameter.name),
      type: ["string"],
      readOnly: false,
      optional: parameter.name.toLowerCase() === "subscriptionid",
      doc: text === "" ? [] : [sentence(text)],
    };
  };
  return alias(name, ["string", objectText(parameters.map(member))], [doc]);
}

function descriptorText({ names, runtime, descriptor }: ClientFileView): string {
  const doc = docBlock(["What the runtime needs to know."]);
  // Without `as const`, the value at a key like `constructor` is a string: the compiler expects there what objects inherit.
  return doc + literalText(descriptor, { before: `export const ${names.descriptor}: ${runtime.descriptor} = `, after: " as const;" });
}
