import type { NamedHost, NamedProvider, NamedSurface } from "../naming/types.ts";
import type { VirtualFile } from "../publish/virtual-file.ts";
import { copiedPackage } from "./copied-package.ts";
import { descriptorOf, literalText } from "./descriptor.ts";
import type { TemplateTexts } from "./templates.ts";
import { stringLiteral } from "./text.ts";
import { packageVersion } from "./version.ts";

/** `@pecgen/client`: the unified client, with the registry of all resource types as data. */
export function facadePackage(templates: TemplateTexts, providers: readonly NamedProvider[]): VirtualFile[] {
  const registries = providers.map((provider) => [`registry/${provider.slug}.ts`, registryFile(provider)] as const);
  return copiedPackage(templates, {
    template: "facade",
    output: "facade",
    view: {
      name: "@pecgen/client",
      version: packageVersion,
      description: "One client for the private endpoint connections of every Azure resource type",
      exports: [
        [".", "index.ts"],
        ["./catalog", "catalog.ts"],
      ],
      dependencies: { "@pecgen/core": packageVersion },
    },
    emitted: new Map([...registries, ["registry/index.ts", indexFile(providers)], ["resource-types.ts", resourceTypes(providers)]]),
  });
}

/** The default surfaces of one provider. Further api-versions share a surface or are in the provider's package. */
function registryFile({ hosts, namespace }: NamedProvider): string {
  const entries = hosts.map(
    (host) => `${stringLiteral(host.resourceType)}: ${literalText(descriptorOf(shown(host).model, versions(host)))},`,
  );
  return [
    `// ${namespace.replace(/[\u0000-\u001f\u2028\u2029]/g, " ")}. Generated; do not edit.`,
    `import type { HostDescriptor } from "@pecgen/core/codegen/v1";`,
    "",
    "/** What the client knows of each resource type of the provider. */",
    `export const descriptors = {`,
    ...entries,
    `} as const satisfies Readonly<Record<string, HostDescriptor>>;`,
    "",
  ].join("\n");
}

function shown({ surfaces }: NamedHost): NamedSurface {
  return surfaces.find(({ isDefault }) => isDefault) as NamedSurface;
}

function versions(host: NamedHost): string[] {
  const { model, versions: sharing } = shown(host);
  return [model.apiVersion, ...sharing.map(({ apiVersion }) => apiVersion).filter((apiVersion) => apiVersion !== model.apiVersion)];
}

function indexFile(providers: readonly NamedProvider[]): string {
  const names = providers.map(({ slug }, index) => ({ slug, name: `provider${index}` }));
  return [
    "// Every resource type, by provider. Generated; do not edit.",
    ...names.map(({ slug, name }) => `import { descriptors as ${name} } from "./${slug}.ts";`),
    `import type { HostDescriptor } from "@pecgen/core/codegen/v1";`,
    "",
    "/** Resource type as spelled in its definition to what the client knows of it. */",
    `export const registry: Readonly<Record<string, HostDescriptor>> = {`,
    ...names.map(({ name }) => `...${name},`),
    "};",
    "",
  ].join("\n");
}

function resourceTypes(providers: readonly NamedProvider[]): string {
  const types = providers.flatMap(({ hosts }) => hosts.map(({ resourceType }) => stringLiteral(resourceType)));
  return [
    "// Generated; do not edit.",
    "/** Every resource type that has private endpoint connections or private link resources. */",
    `export type ResourceType = ${types.length === 0 ? "never" : types.join(" | ")};`,
    "",
  ].join("\n");
}
