import type { OperationModel, ListModel, SurfaceModel, TypeModel, UpdateModel, ValueMap } from "../model/types.ts";
import type { NamedHost, NamedProvider } from "../naming/types.ts";
import type { VirtualFile } from "../publish/virtual-file.ts";
import { copiedPackage, emittedSources, nodeProject, type EmittedSources } from "./copied-package.ts";
import { lineWidth } from "./layout.ts";
import { Code, type Literal, literalText } from "./literal.ts";
import type { PackageRepository } from "./package-json.ts";
import { sharedLiteral } from "./shared-literal.ts";
import type { TemplateTexts } from "./templates.ts";
import { lineComment, stringLiteral } from "./text.ts";
import { packageVersion, pick } from "./version.ts";

/** `@pecgen/simulator`: a local Resource Manager. What it knows of the resource types of a provider is that provider's file. */
export function simulatorPackage(
  templates: TemplateTexts,
  dependencies: Readonly<Record<string, string>>,
  home: PackageRepository | undefined,
): VirtualFile[] {
  return [
    ...copiedPackage(templates, {
      template: "simulator",
      output: "simulator",
      home,
      view: {
        name: "@pecgen/simulator",
        version: packageVersion,
        description: "A local Azure Resource Manager for the private endpoint connections of every resource type",
        exports: [
          [".", "index.ts"],
          ["./browser", "browser.ts"],
          ["./sqlite", "sqlite.ts"],
        ],
        bin: { "pecgen-simulator": "bin.ts" },
        dependencies: pick(dependencies, ["@azure/core-rest-pipeline"]),
      },
      emitted,
    }),
    nodeProject("simulator"),
  ];
}

const emitted: EmittedSources = { "data/index.ts": indexFile };

export function simulatorSources(providers: readonly NamedProvider[]): VirtualFile[] {
  return emittedSources("simulator", emitted, providers);
}

/** What the simulator knows of a provider, in the form of its `ProviderData`. */
export function providerData({ namespace, hosts }: Pick<NamedProvider, "namespace" | "hosts">): Literal {
  return { namespace, types: hosts.map(typeData) };
}

/** Every surface of every resource type of a provider, as data. */
export function simulatorData(provider: NamedProvider): VirtualFile {
  const { constants, literal } = sharedLiteral(providerData(provider));
  const text = [
    lineComment(`${provider.namespace}. Generated; do not edit.`),
    `import type { ProviderData } from "../catalog/types.ts";`,
    "",
    ...(constants.length === 0 ? [] : [...constants, ""]),
    "/** What the simulator knows of the provider. */",
    literalText(literal, { before: "export const provider: ProviderData = ", after: ";", compact: lineWidth }),
    "",
  ].join("\n");
  return { path: `simulator/src/data/${provider.slug}.ts`, text, owner: provider.slug };
}

function indexFile(providers: readonly NamedProvider[]): string {
  return [
    "// Every provider, loaded when it is asked for. Generated; do not edit.",
    `import type { ProviderIndex } from "../catalog/types.ts";`,
    "",
    "/** Resource provider namespace to its resource types and its data. */",
    literalText(Object.fromEntries(providers.map((provider) => [provider.namespace, indexEntry(provider)])), {
      before: "export const providers: ProviderIndex = ",
      after: ";",
      compact: lineWidth,
    }),
    "",
  ].join("\n");
}

function indexEntry({ slug, hosts }: NamedProvider): Literal {
  return {
    resourceTypes: hosts.map(({ resourceType }) => resourceType),
    load: new Code(`() => import(${stringLiteral(`./${slug}.ts`)})`),
  };
}

function typeData({ resourceType, defaultVersion, surfaces, embedded }: NamedHost): Literal {
  const models = surfaces.flatMap(({ versions }) => versions);
  return present({
    resourceType,
    defaultVersion,
    surfaces: Object.fromEntries(models.map((model) => [model.apiVersion, surfaceData(model)])),
    embedded: embedded === null ? null : { members: [...embedded.members], properties: [...embedded.properties] },
  });
}

/** A surface without its names, places and prose: two that answer the same requests in the same way are equal. */
function surfaceData(model: SurfaceModel): Literal {
  return present({
    operations: present(
      Object.fromEntries(
        Object.entries(model.operations).map(([name, capability]) => [
          name,
          capability.kind === "present" ? operationData(capability.operation) : null,
        ]),
      ),
    ),
    connection: model.connection === null ? null : shape(model.connection),
    privateLinkResource: model.privateLinkResource === null ? null : shape(model.privateLinkResource),
    status: words(model.status),
    provisioning: words(model.provisioning),
    actionsRequired: model.actionsRequired,
    listFromTarget: model.listFromTarget === null ? null : present({ ...model.listFromTarget }),
    errors: model.errors,
  });
}

function operationData(model: OperationModel | ListModel | UpdateModel): Literal {
  const names = (parameters: OperationModel["query"]): Literal => (parameters.length === 0 ? null : parameters.map(({ name }) => name));
  return present({
    method: model.method,
    tail: model.tail,
    success: model.success,
    query: names(model.query),
    headers: names(model.headers),
    ...(model.completion.kind === "sync"
      ? {}
      : { longRunning: { finalStateVia: model.completion.finalStateVia, headers: model.completion.headers } }),
    ...("paging" in model ? { paging: pagingData(model) } : {}),
    ...("body" in model ? { body: shape(model.body), id: model.id || null, description: model.description } : {}),
  });
}

function pagingData({ paging }: ListModel): Literal {
  switch (paging.kind) {
    case "array":
      return {};
    case "single":
      return { items: paging.items };
    case "nextLink":
      return { items: paging.items, next: paging.next };
  }
}

function words(map: ValueMap<string> | null): Literal {
  return map === null ? null : map.values.map(({ wire, meaning, declared }) => present({ wire, meaning, observed: !declared || null }));
}

function shape(type: TypeModel): Literal {
  switch (type.kind) {
    case "unknown":
    case "boolean":
    case "number":
    case "string":
      return type.kind;
    case "enum":
      return present({ kind: "enum", values: type.values, open: type.open || null });
    case "array":
      return { kind: "array", items: shape(type.items) };
    case "map":
      return { kind: "map", values: shape(type.values) };
    case "object": {
      const members = type.properties.map(({ name, type: inner, required, nullable }) => {
        const flags = { required: required || null, nullable: nullable || null };
        return [name, required || nullable ? present({ type: shape(inner), ...flags }) : { type: shape(inner) }] as const;
      });
      return { kind: "object", members: Object.fromEntries(members) };
    }
  }
}

/** Without the members that are null. */
function present(members: { readonly [key: string]: Literal }): { readonly [key: string]: Literal } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null));
}
