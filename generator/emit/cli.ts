import type { NamedProvider, NamedSurface } from "../naming/types.ts";
import { toJsonText } from "../lib/json.ts";
import type { VirtualFile } from "../publish/virtual-file.ts";
import { copiedPackage } from "./copied-package.ts";
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
  providers: readonly NamedProvider[],
  dependencies: Readonly<Record<string, string>>,
): VirtualFile[] {
  return [
    ...copiedPackage(templates, {
      template: "cli",
      output: "cli",
      view: {
        name: "@pecgen/cli",
        version: packageVersion,
        description: "pec: private endpoint connections of every Azure resource type, on the command line",
        exports: [[".", "index.ts"]],
        bin: { pec: "pec.ts" },
        dependencies: { ...Object.fromEntries(ours.map((name) => [name, packageVersion])), ...pick(dependencies, libraries) },
      },
      emitted: new Map([
        ["deviations.ts", deviationsFile(providers)],
        ["version.ts", versionFile()],
      ]),
    }),
    { path: "cli/tsconfig.json", text: toJsonText(project), owner: "cli" },
  ];
}

/** For Node.js, unlike the other packages, which are checked without its types. */
const project = { extends: "../tsconfig.json", compilerOptions: { types: ["node"] }, include: ["src"] };

/** The deviations of each type at the api-version that clients use unless told otherwise. */
function deviationsFile(providers: readonly NamedProvider[]): string {
  const entries = providers.flatMap(({ hosts }) =>
    hosts.map(({ resourceType, surfaces }) => {
      const { model } = surfaces.find(({ isDefault }) => isDefault) as NamedSurface;
      return `${stringLiteral(resourceType)}: [${model.deviations.map(({ text }) => stringLiteral(text)).join(", ")}],`;
    }),
  );
  return [
    "// Generated; do not edit.",
    "/** What a reader should know before relying on what other resource types do, one sentence each, by resource type. */",
    "export const deviations: Readonly<Record<string, readonly string[]>> = {",
    ...entries,
    "};",
    "",
  ].join("\n");
}

function versionFile(): string {
  return [
    "// Generated; do not edit.",
    "/** Version of this package. */",
    `export const version = ${stringLiteral(packageVersion)};`,
    "",
  ].join("\n");
}
