import type { Project } from "ts-morph";
import { byCodeUnit } from "../lib/compare.ts";
import { toJsonText } from "../lib/json.ts";
import type { NamedConsumer, NamedHost, NamedProvider } from "../naming/types.ts";
import type { VirtualFile } from "../publish/virtual-file.ts";
import { consumerFile, consumerTypeNames } from "./consumer-file.ts";
import { hostFile, typeNames } from "./host-file.ts";
import { packageJson, repositoryOf, type PackageRepository } from "./package-json.ts";
import { readme } from "./provider-readme.ts";
import type { Render } from "./templates.ts";
import { packageVersion } from "./version.ts";
import type { IsFree } from "./wire-types.ts";

/** The package of one resource provider. */
export function providerPackage(
  project: Project,
  render: Render,
  provider: NamedProvider,
  home: PackageRepository | undefined,
): VirtualFile[] {
  const { slug, hosts, consumers, packageName, namespace } = provider;
  const file = (path: string, text: string): VirtualFile => ({ path: `providers/${slug}/${path}`, text, owner: slug });
  const { isFree, exported } = packageTypes(provider);
  const versions = [...new Set(exported.flatMap(({ versions: all }) => all))].sort(byCodeUnit).reverse();
  const exports = [[".", "index.ts"], ...versions.map((version) => [`./${version}`, `versions/${version}.ts`] as const)] as const;
  return [
    file(
      "package.json",
      toJsonText(
        packageJson({
          name: packageName,
          version: packageVersion,
          description: `Typed clients for private endpoint connections of ${namespace}`,
          keywords: [namespace],
          exports,
          dependencies: { "@pecgen/core": packageVersion },
          repository: repositoryOf(home, `providers/${slug}`),
        }),
      ),
    ),
    file("README.md", readme(render, provider)),
    file(
      "src/index.ts",
      render("index.hbs", {
        namespace,
        hosts: exported.filter(({ isDefault }) => isDefault),
      }),
    ),
    ...hosts.flatMap(({ surfaces }) =>
      surfaces.map((surface) => file(`src/${surface.names.file}.ts`, hostFile(project, render, surface, isFree(surface)))),
    ),
    ...consumers.flatMap(({ surfaces, history }) =>
      surfaces.map((surface) => file(`src/${surface.names.file}.ts`, consumerFile(project, render, surface, history, isFree(surface)))),
    ),
    ...versions.map((version) => file(`src/versions/${version}.ts`, versionFile(render, provider, version, exported))),
  ];
}

/** One api-version as a module of its own: the clients of it, under the names they have in the index. */
function versionFile(render: Render, provider: NamedProvider, apiVersion: string, exported: readonly Exported[]): string {
  const surfaces = exported.filter(({ versions }) => versions.includes(apiVersion));
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

type AnySurface = NamedHost["surfaces"][number] | NamedConsumer["surfaces"][number];

/** What the modules of a package export, each name for one resource type only. */
interface PackageTypes {
  /** Whether a type of the surface can have a name: another resource type of the package has not taken it. */
  readonly isFree: (surface: AnySurface) => IsFree;
  /** In the order in which packages show them: resource types that have connections first. */
  readonly exported: readonly Exported[];
}

/** The names that are made of resource types go first, those that are made of properties follow in order. */
function packageTypes({ hosts, consumers }: NamedProvider): PackageTypes {
  const typeOf = new Map(
    [...hosts, ...consumers].flatMap(({ resourceType, surfaces }) =>
      (surfaces as readonly AnySurface[]).map((surface) => [surface, resourceType] as const),
    ),
  );
  const owners = new Map<string, string>();
  for (const [surface, owner] of typeOf) for (const name of Object.values(surface.names)) owners.set(name, owner);
  const isFree =
    (surface: AnySurface): IsFree =>
    (name) =>
      (owners.get(name) ?? typeOf.get(surface)) === typeOf.get(surface);
  const taking = (surface: AnySurface, names: readonly string[]): Exported => {
    for (const name of names) owners.set(name, typeOf.get(surface) as string);
    return exportsOf(surface, names);
  };
  const exported = [
    ...hosts.flatMap(({ surfaces }) => surfaces.map((surface) => taking(surface, typeNames(surface, isFree(surface))))),
    ...consumers.flatMap(({ surfaces, history }) =>
      surfaces.map((surface) => taking(surface, consumerTypeNames(surface, history, isFree(surface)))),
    ),
  ];
  return { isFree, exported };
}

function exportsOf({ names, isDefault, model, versions }: AnySurface, types: readonly string[]): Exported {
  return {
    client: names.client,
    descriptor: names.descriptor,
    file: names.file,
    types: types.join(", "),
    versionType: names.apiVersion,
    isDefault,
    apiVersion: model.apiVersion,
    versions: versions.map(({ apiVersion }) => apiVersion),
  };
}
