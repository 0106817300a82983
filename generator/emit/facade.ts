import type { NamedProvider } from "../naming/types.ts";
import type { VirtualFile } from "../publish/virtual-file.ts";
import { copiedPackage, emittedSources, type EmittedSources } from "./copied-package.ts";
import { union } from "./layout.ts";
import { literalText } from "./literal.ts";
import type { PackageRepository } from "./package-json.ts";
import { registryFile } from "./registry.ts";
import type { TemplateTexts } from "./templates.ts";
import { stringLiteral } from "./text.ts";
import { packageVersion, pick } from "./version.ts";

/** `@pecgen/client`: the unified client. */
export function facadePackage(
  templates: TemplateTexts,
  dependencies: Readonly<Record<string, string>>,
  home: PackageRepository | undefined,
): VirtualFile[] {
  return copiedPackage(templates, {
    template: "facade",
    output: "facade",
    home,
    view: {
      name: "@pecgen/client",
      version: packageVersion,
      description: "One client for the private endpoint connections of every Azure resource type",
      exports: [
        [".", "index.ts"],
        ["./catalog", "catalog.ts"],
        ["./plans", "plans/index.ts"],
        ["./fleet", "fleet/index.ts"],
      ],
      dependencies: {
        "@pecgen/core": packageVersion,
        ...pick(dependencies, ["@azure/arm-resourcegraph"]),
      },
    },
    emitted,
  });
}

const emitted: EmittedSources = {
  "registry/index.ts": registryFile,
  "resource-types.ts": resourceTypes,
  "fleet/embedding-types.ts": embeddingTypes,
};

export function facadeSources(providers: readonly NamedProvider[]): VirtualFile[] {
  return emittedSources("facade", emitted, providers);
}

function resourceTypes(providers: readonly NamedProvider[]): string {
  const types = providers.flatMap(({ hosts }) => hosts.map(({ resourceType }) => stringLiteral(resourceType)));
  return [
    "// Generated; do not edit.",
    "/** Every resource type that has private endpoint connections or private link resources. */",
    union("export type ResourceType =", types.length === 0 ? ["never"] : types),
    "",
  ].join("\n");
}

function embeddingTypes(providers: readonly NamedProvider[]): string {
  const types = providers.flatMap(({ hosts }) => hosts.filter(({ embedded }) => embedded !== null).map(({ resourceType }) => resourceType));
  return [
    "// Generated; do not edit.",
    "/** Every resource type whose resources show their connections themselves, by their definitions. */",
    literalText(types, { before: "export const embeddingTypes: readonly string[] = ", after: ";" }),
    "",
  ].join("\n");
}
