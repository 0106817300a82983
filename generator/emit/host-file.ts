import { StructureKind, VariableDeclarationKind, type Project, type StatementStructures } from "ts-morph";
import { byCodeUnit } from "../lib/compare.ts";
import type { ObjectModel, SurfaceModel, ValueMap } from "../model/types.ts";
import { surfaceHash } from "../naming/name.ts";
import type { NamedSurface } from "../naming/types.ts";
import { descriptorOf, literalText } from "./descriptor.ts";
import { errorsText, methodsOf, targetParameterDoc, type MethodView } from "./methods.ts";
import type { Render } from "./templates.ts";
import { codeSpan, docText, propertyKey, stringLiteral } from "./text.ts";
import { alias, contractNames, docBlock, typeDeclarations, unionText, type IsFree, type TypeStatement } from "./wire-types.ts";

/** The file of one resource type: its types, its descriptor, its client. */
export function hostFile(project: Project, render: Render, surface: NamedSurface, isFree: IsFree): string {
  const { model, names, versions } = surface;
  const { types, usesSystemData } = typesOf(surface, isFree);
  const statements: StatementStructures[] = [...types, descriptorStatement(surface)];
  const file = project.createSourceFile("host.ts", { statements }, { overwrite: true });
  const declarations = file.getFullText();
  const methods = methodsOf(model, names);
  const client = render("client.hbs", {
    summary: classDoc(surface),
    client: names.client,
    apiVersion: names.apiVersion,
    descriptor: names.descriptor,
    methods,
  });
  const imports = [...importedTypes(methods), ...(usesSystemData ? ["SystemData"] : [])].sort(byCodeUnit).join(", type ");
  const header = [
    `// ${model.resourceType}, api-version ${inOrder(model, versions).join(", ")}. Generated; do not edit.`,
    `// Surface ${surfaceHash(model).slice(0, 16)}`,
  ].map((line) => line.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, " "));
  return `${header.join("\n")}\nimport { HostClient, type ${imports} } from "@pecgen/core/codegen/v1";\n\n${declarations}\n${client}`;
}

/** Asked of our own words alone: a text of the definition may say the name of a type without using it. */
function importedTypes(methods: readonly MethodView[]): string[] {
  const signatures = methods.map(({ parameters, result }) => `${parameters} ${result}`).join(" ");
  const words = new Set(["HostClientOptions", "HostDescriptor", "TokenCredential", ...(signatures.match(/\w+/g) ?? [])]);
  return contractNames.filter((name) => name !== "HostClient" && words.has(name));
}

/** The documents that a surface was read from. */
export function sourcesOf({ operations }: SurfaceModel): string[] {
  const files = Object.values(operations).flatMap((capability) =>
    capability.kind === "present" ? [capability.operation.source.file] : [],
  );
  return [...new Set(files)].sort(byCodeUnit);
}

/** The default first, then newest first. */
function inOrder(model: SurfaceModel, versions: readonly SurfaceModel[]): string[] {
  return [model, ...versions.filter((version) => version !== model)].map(({ apiVersion }) => apiVersion);
}

function classDoc({ model, versions }: NamedSurface): string[] {
  const deviations = model.deviations.map(({ text }) => `- ${docText(text)}`);
  return [
    `Private endpoint connections of ${codeSpan(model.resourceType)}.`,
    "",
    `Targets are ${codeSpan(model.target.template)}.`,
    `Api-version ${inOrder(model, versions).map(codeSpan).join(", ")}; read from ${sourcesOf(model).map(codeSpan).join(", ")}.`,
    errorsText(model),
    ...(deviations.length === 0 ? [] : ["", "Differs from the common shape:", ...deviations]),
  ];
}

function typesOf({ model, versions, names }: NamedSurface, isFree: IsFree): { types: TypeStatement[]; usesSystemData: boolean } {
  const type = codeSpan(model.resourceType);
  const statements: TypeStatement[] = [
    alias(names.apiVersion, inOrder(model, versions).map(stringLiteral).join(" | "), [`Api-versions of ${type} that share this surface.`]),
    targetType(model, names.target),
  ];
  if (model.status !== null)
    statements.push(alias(names.status, wireUnion(model.status), [`Status of a connection as ${type} spells it.`]));
  if (model.provisioning !== null) {
    statements.push(
      alias(names.provisioningState, wireUnion(model.provisioning), [`Provisioning state of a connection as ${type} spells it.`]),
    );
  }
  const enumName = (path: string): string | null => {
    if (path === "properties.privateLinkServiceConnectionState.status" && model.status !== null) return names.status;
    return path === "properties.provisioningState" && model.provisioning !== null ? names.provisioningState : null;
  };
  const declarations = typeDeclarations(names, enumName, isFree);
  const declare = (name: string, object: ObjectModel | null, doc: string): void => {
    if (object !== null) declarations.declare(name, object, [doc]);
  };
  declare(names.connection, model.connection, `A private endpoint connection of ${type}, as the service answers it.`);
  const { update } = model.operations;
  declare(names.update, update.kind === "present" ? update.operation.body : null, `What an update of a connection of ${type} may carry.`);
  declare(
    names.privateLinkResource,
    model.privateLinkResource,
    `A private link resource of ${type}: a group id with its members and zones.`,
  );
  return { types: [...statements, ...declarations.statements], usesSystemData: declarations.usesSystemData() };
}

/** Names of all types of a surface, in order: what its package exports. */
export function typeNames(surface: NamedSurface, isFree: IsFree): string[] {
  return typesOf(surface, isFree)
    .types.map(({ name }) => name)
    .sort(byCodeUnit);
}

function wireUnion(map: ValueMap<string>): string {
  return unionText(
    map.values.filter(({ declared }) => declared).map(({ wire }) => wire),
    map.open,
  );
}

/** A resource id, or the names in its path; the subscription can come from the client. */
function targetType({ resourceType, target }: SurfaceModel, name: string): TypeStatement {
  const members = target.parameters.map((parameter) => {
    const optional = parameter.name.toLowerCase() === "subscriptionid";
    const doc = targetParameterDoc(parameter);
    return `${doc === "" ? "" : `/** ${doc} */\n`}${propertyKey(parameter.name)}${optional ? "?" : ""}: string;`;
  });
  return alias(name, `string | {\n${members.join("\n")}\n}`, [
    `A resource of type ${codeSpan(resourceType)}: its resource id, or its names. What is declared of the names is not enforced.`,
  ]);
}

function descriptorStatement({ model, versions, names }: NamedSurface): StatementStructures {
  return {
    kind: StructureKind.VariableStatement,
    declarationKind: VariableDeclarationKind.Const,
    isExported: true,
    docs: [docBlock([`All that the runtime needs of ${codeSpan(model.resourceType)}.`])],
    declarations: [
      {
        name: names.descriptor,
        initializer: `${literalText(descriptorOf(model, inOrder(model, versions)))} as const satisfies HostDescriptor`,
      },
    ],
  };
}
