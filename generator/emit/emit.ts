import { Project } from "ts-morph";
import type { NamedProvider } from "../naming/types.ts";
import type { VirtualFile } from "../publish/virtual-file.ts";
import { cliPackage } from "./cli.ts";
import { copiedPackage } from "./copied-package.ts";
import { coverage } from "./coverage.ts";
import { facadePackage } from "./facade.ts";
import { modelJson } from "./model-json.ts";
import { providerPackage } from "./provider-package.ts";
import { simulatorPackage } from "./simulator.ts";
import { renderer, type TemplateTexts } from "./templates.ts";
import { pick, packageVersion } from "./version.ts";

const runtimeLibraries = [
  "@azure/abort-controller",
  "@azure/core-auth",
  "@azure/core-paging",
  "@azure/core-rest-pipeline",
  "@azure/core-util",
];

export interface EmitInput {
  readonly providers: readonly NamedProvider[];
  readonly templates: TemplateTexts;
  /** Exact versions of the libraries that packages may depend on, by name. */
  readonly dependencies: Readonly<Record<string, string>>;
}

/** Everything that is generated, in memory: a function of its input alone. */
export function emit({ providers, templates, dependencies }: EmitInput): VirtualFile[] {
  const project = new Project({ useInMemoryFileSystem: true });
  const render = renderer(templates);
  return [
    ...copiedPackage(templates, {
      template: "runtime",
      output: "core",
      view: {
        name: "@pecgen/core",
        version: packageVersion,
        description: "Runtime of the generated clients for Azure private endpoint connections",
        exports: [
          [".", "index.ts"],
          ["./codegen/v1", "codegen/v1.ts"],
        ],
        dependencies: pick(dependencies, runtimeLibraries),
      },
    }),
    ...providers.flatMap((provider) => [...providerPackage(project, render, provider), modelJson(provider)]),
    ...facadePackage(templates, providers),
    ...cliPackage(templates, providers, dependencies),
    ...simulatorPackage(templates, providers, dependencies),
    coverage(render, providers),
    { path: "tsconfig.json", text: templates.get("tsconfig.generated.json") ?? "", owner: "core" },
  ];
}
