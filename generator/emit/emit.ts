import type { NamedProvider } from "../naming/types.ts";
import type { VirtualFile } from "../publish/virtual-file.ts";
import { cliPackage, cliSources } from "./cli.ts";
import { copiedPackage } from "./copied-package.ts";
import { coverage } from "./coverage.ts";
import { facadePackage, facadeSources } from "./facade.ts";
import { modelJson } from "./model-json.ts";
import { allProviders } from "./owners.ts";
import type { PackageRepository } from "./package-json.ts";
import { providerPackage } from "./provider-package.ts";
import { simulatorData, simulatorPackage, simulatorSources } from "./simulator.ts";
import { renderer, type TemplateTexts } from "./templates.ts";
import { pick, packageVersion } from "./version.ts";

const runtimeLibraries = [
  "@azure/abort-controller",
  "@azure/core-auth",
  "@azure/core-paging",
  "@azure/core-rest-pipeline",
  "@azure/core-util",
  "@azure/logger",
];

export interface EmitInput {
  readonly providers: readonly NamedProvider[];
  readonly templates: TemplateTexts;
  /** Exact versions of the libraries that packages may depend on, by name. */
  readonly dependencies: Readonly<Record<string, string>>;
  /** Where the output is, if that is known. */
  readonly home?: PackageRepository | undefined;
  /** Whether the files of an owner are asked for; of all if left out. */
  readonly wants?: (owner: string) => boolean;
}

/** Everything that is generated, in memory: a function of its input alone. */
export function emit({ providers, templates, dependencies, home, wants = () => true }: EmitInput): VirtualFile[] {
  const render = renderer(templates);
  const of = (owner: string, make: () => VirtualFile[]): VirtualFile[] => (wants(owner) ? make() : []);
  return [
    ...of("core", () => [
      ...corePackage(templates, dependencies, home),
      { path: "tsconfig.json", text: templates.get("tsconfig.generated.json") ?? "", owner: "core" },
    ]),
    ...providers.flatMap((provider) =>
      of(provider.slug, () => [...providerPackage(render, provider, home), modelJson(provider), simulatorData(provider)]),
    ),
    ...of("facade", () => facadePackage(templates, dependencies, home)),
    ...of("cli", () => cliPackage(templates, dependencies, home)),
    ...of("simulator", () => simulatorPackage(templates, dependencies, home)),
    ...of(allProviders, () => [
      ...facadeSources(providers),
      ...cliSources(providers),
      ...simulatorSources(providers),
      coverage(render, providers),
    ]),
  ];
}

function corePackage(templates: TemplateTexts, dependencies: EmitInput["dependencies"], home: EmitInput["home"]): VirtualFile[] {
  return copiedPackage(templates, {
    template: "runtime",
    output: "core",
    home,
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
  });
}
