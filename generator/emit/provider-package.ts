import type { Project } from "ts-morph";
import { byCodeUnit } from "../lib/compare.ts";
import { toJsonText } from "../lib/json.ts";
import type { NamedConsumer, NamedHost, NamedProvider } from "../naming/types.ts";
import type { VirtualFile } from "../publish/virtual-file.ts";
import { consumerFile, consumerTypeNames } from "./consumer-file.ts";
import { hostFile, typeNames } from "./host-file.ts";
import { packageJson } from "./package-json.ts";
import { readme } from "./provider-readme.ts";
import type { Render } from "./templates.ts";
import { packageVersion } from "./version.ts";

/** The package of one resource provider. */
export function providerPackage(project: Project, render: Render, provider: NamedProvider): VirtualFile[] {
  const { slug, hosts, consumers, packageName, namespace } = provider;
  const file = (path: string, text: string): VirtualFile => ({ path: `providers/${slug}/${path}`, text, owner: slug });
  const versions = versionsOf(provider);
  const exports = [[".", "index.ts"], ...versions.map((version) => [`./${version}`, `versions/${version}.ts`] as const)] as const;
  return [
    file(
      "package.json",
      toJsonText(
        packageJson({
          name: packageName,
          version: packageVersion,
          description: `Typed clients for private endpoint connections of ${namespace}`,
          exports,
          dependencies: { "@pecgen/core": packageVersion },
        }),
      ),
    ),
    file("README.md", readme(render, provider)),
    file(
      "src/index.ts",
      render("index.hbs", {
        namespace,
        hosts: exportsOf(provider).filter(({ isDefault }) => isDefault),
      }),
    ),
    ...hosts.flatMap(({ surfaces }) => surfaces.map((surface) => file(`src/${surface.names.file}.ts`, hostFile(project, render, surface)))),
    ...consumers.flatMap(({ surfaces, history }) =>
      surfaces.map((surface) => file(`src/${surface.names.file}.ts`, consumerFile(project, render, surface, history))),
    ),
    ...versions.map((version) => file(`src/versions/${version}.ts`, versionFile(render, provider, version))),
  ];
}

function versionsOf(provider: NamedProvider): string[] {
  return [...new Set(exportsOf(provider).flatMap(({ versions }) => versions))].sort(byCodeUnit).reverse();
}

/** One api-version as a module of its own: the clients of it, under the names they have in the index. */
function versionFile(render: Render, provider: NamedProvider, apiVersion: string): string {
  const surfaces = exportsOf(provider).filter(({ versions }) => versions.includes(apiVersion));
  return render("version.hbs", {
    namespace: provider.namespace,
    apiVersion,
    own: surfaces.filter((surface) => surface.apiVersion === apiVersion),
    shared: surfaces.filter((surface) => surface.apiVersion !== apiVersion),
  });
}

/** What the file of a surface exports. */
interface Exported {
  readonly client: string;
  readonly descriptor: string;
  readonly file: string;
  readonly types: string;
  /** The name of the type of its api-versions. */
  readonly versionType: string;
  readonly isDefault: boolean;
  /** The one that the file is made for, and all that share it. */
  readonly apiVersion: string;
  readonly versions: readonly string[];
}

/** In the order in which packages show them: resource types that have connections first. */
function exportsOf({ hosts, consumers }: NamedProvider): Exported[] {
  const exported = (surface: NamedHost["surfaces"][number] | NamedConsumer["surfaces"][number], types: readonly string[]): Exported => {
    const { client, descriptor, file, apiVersion: versionType } = surface.names;
    return {
      client,
      descriptor,
      file,
      types: types.join(", "),
      versionType,
      isDefault: surface.isDefault,
      apiVersion: surface.model.apiVersion,
      versions: surface.versions.map(({ apiVersion }) => apiVersion),
    };
  };
  return [
    ...hosts.flatMap(({ surfaces }) => surfaces.map((surface) => exported(surface, typeNames(surface)))),
    ...consumers.flatMap(({ surfaces, history }) => surfaces.map((surface) => exported(surface, consumerTypeNames(surface, history)))),
  ];
}
