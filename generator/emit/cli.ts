import { by } from "../lib/compare.ts";
import type { NamedHost, NamedProvider } from "../naming/types.ts";
import type { VirtualFile } from "../publish/virtual-file.ts";
import { copiedPackage, emittedSources, nodeProject, type EmittedSources } from "./copied-package.ts";
import { defaultOf, othersOf } from "./default-surface.ts";
import { facadeActions } from "./facade-actions.ts";
import { literalText } from "./literal.ts";
import type { PackageRepository } from "./package-json.ts";
import type { TemplateTexts } from "./templates.ts";
import { stringLiteral } from "./text.ts";
import { packageVersion, pick } from "./version.ts";

/** The facade, its runtime, and the consumer's side. */
const ours = ["@pecgen/client", "@pecgen/core", "@pecgen/network"];

/** Loaded when they are needed. What every command needs is in the package itself. */
const libraries = ["@azure/identity", "@bomb.sh/tab", "@jmespath-community/jmespath", "string-width", "yaml"];

/** `@pecgen/cli`: the command `pec`. What it knows of resource types is the facade's, apart from their deviations. */
export function cliPackage(
  templates: TemplateTexts,
  dependencies: Readonly<Record<string, string>>,
  home: PackageRepository | undefined,
): VirtualFile[] {
  return [
    ...copiedPackage(templates, {
      template: "cli",
      output: "cli",
      home,
      view: {
        name: "@pecgen/cli",
        version: packageVersion,
        description: "pec: private endpoint connections of every Azure resource type, on the command line",
        exports: [[".", "index.ts"]],
        bin: { pec: "pec.ts" },
        dependencies: { ...Object.fromEntries(ours.map((name) => [name, packageVersion])), ...pick(dependencies, libraries) },
      },
      emitted,
    }),
    nodeProject("cli"),
  ];
}

const emitted: EmittedSources = { "known-types.ts": knownTypesFile, "version.ts": versionFile };

export function cliSources(providers: readonly NamedProvider[]): VirtualFile[] {
  return emittedSources("cli", emitted, providers);
}

/** By name, with what holds at the api-version that clients use unless told otherwise. */
function knownTypesFile(providers: readonly NamedProvider[]): string {
  const types = providers.flatMap(({ hosts }) => hosts.map(knownType)).sort(by(({ resourceType }) => resourceType.toLowerCase()));
  return [
    "// Generated; do not edit.",
    `import type { KnownType } from "./known-type.ts";`,
    "",
    "/** What is known of each resource type. */",
    literalText(types, { before: "export const knownTypes: readonly KnownType[] = ", after: ";" }),
    "",
  ].join("\n");
}

function knownType(host: NamedHost) {
  const { model } = defaultOf(host);
  return {
    resourceType: host.resourceType,
    apiVersions: [host.defaultVersion, ...othersOf(host).map(({ apiVersion }) => apiVersion)],
    actions: facadeActions(model),
    deviations: model.deviations.map(({ text }) => text),
  };
}

function versionFile(): string {
  return [
    "// Generated; do not edit.",
    "/** Version of this package. */",
    `export const version = ${stringLiteral(packageVersion)};`,
    "",
  ].join("\n");
}
