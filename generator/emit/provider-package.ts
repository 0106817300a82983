import type { Project } from "ts-morph";
import { by, byCodeUnit } from "../lib/compare.ts";
import { toJsonText } from "../lib/json.ts";
import type { NamedHost, NamedProvider, NamedSurface } from "../naming/types.ts";
import type { VirtualFile } from "../publish/virtual-file.ts";
import { hostFile, typeNames } from "./host-file.ts";
import { packageJson } from "./package-json.ts";
import type { Render } from "./templates.ts";
import { markdownText, stringLiteral } from "./text.ts";
import { packageVersion } from "./version.ts";

/** The package of one resource provider. */
export function providerPackage(project: Project, render: Render, provider: NamedProvider): VirtualFile[] {
  const { slug, hosts, packageName, namespace } = provider;
  const file = (path: string, text: string): VirtualFile => ({ path: `providers/${slug}/${path}`, text, owner: slug });
  const versions = versionsOf(provider);
  const { isFree, exported } = exportsOf(provider);
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
        hosts: hosts.flatMap(({ surfaces }) => surfaces.filter(({ isDefault }) => isDefault).map(exported)),
      }),
    ),
    ...hosts.flatMap(({ surfaces }) =>
      surfaces.map((surface) => file(`src/${surface.names.file}.ts`, hostFile(project, render, surface, isFree(surface)))),
    ),
    ...versions.map((version) => file(`src/versions/${version}.ts`, versionFile(render, provider, version, exported))),
  ];
}

function versionsOf({ hosts }: NamedProvider): string[] {
  const all = hosts.flatMap(({ surfaces }) => surfaces.flatMap(({ versions }) => versions.map(({ apiVersion }) => apiVersion)));
  return [...new Set(all)].sort(byCodeUnit).reverse();
}

/** One api-version as a module of its own: the clients of it, under the names they have in the index. */
function versionFile(render: Render, { hosts, namespace }: NamedProvider, apiVersion: string, exported: Exports["exported"]): string {
  const surfaces = hosts.flatMap((host) =>
    host.surfaces.filter(({ versions }) => versions.some((version) => version.apiVersion === apiVersion)),
  );
  const isOwn = ({ model }: NamedSurface): boolean => model.apiVersion === apiVersion;
  return render("version.hbs", {
    namespace,
    apiVersion,
    own: surfaces.filter(isOwn).map(exported),
    shared: surfaces
      .filter((surface) => !isOwn(surface))
      .map((surface) => ({ ...exported(surface), versionType: surface.names.apiVersion })),
  });
}

/** What the modules of a package export, each name for one resource type only. */
interface Exports {
  /** Whether a type of the surface can have a name: another resource type of the package has not taken it. */
  readonly isFree: (surface: NamedSurface) => (name: string) => boolean;
  readonly exported: (surface: NamedSurface) => { client: string; descriptor: string; file: string; types: string };
}

/** The names that are made of resource types go first, those that are made of properties follow in order. */
function exportsOf({ hosts }: NamedProvider): Exports {
  const owners = new Map<string, string>();
  const types = new Map<NamedSurface, readonly string[]>();
  const hostOf = new Map(hosts.flatMap((host) => host.surfaces.map((surface) => [surface, host.resourceType] as const)));
  const isFree = (surface: NamedSurface) => (name: string) => (owners.get(name) ?? hostOf.get(surface)) === hostOf.get(surface);
  for (const [surface, host] of hostOf) for (const name of Object.values(surface.names)) owners.set(name, host);
  for (const [surface, host] of hostOf) {
    const names = typeNames(surface, isFree(surface));
    for (const name of names) owners.set(name, host);
    types.set(surface, names);
  }
  const exported: Exports["exported"] = (surface) => {
    const { client, descriptor, file } = surface.names;
    return { client, descriptor, file, types: (types.get(surface) ?? []).join(", ") };
  };
  return { isFree, exported };
}

function readme(render: Render, { packageName, namespace, hosts }: NamedProvider): string {
  const views = hosts.map((host) => hostView(host)).sort(by(({ title }) => title));
  return render("provider-readme.hbs", { packageName, namespace: markdownText(namespace), hosts: views, example: exampleOf(hosts) });
}

function hostView({ resourceType, defaultVersion, surfaces }: NamedHost): {
  title: string;
  client: string;
  defaultVersion: string;
  versions: string[];
  deviations: string[];
} {
  const shown = surfaces.find(({ isDefault }) => isDefault) as NamedSurface;
  const versions = surfaces
    .flatMap((surface) => surface.versions.map(({ apiVersion }) => apiVersion))
    .filter((version) => version !== defaultVersion);
  return {
    title: markdownText(resourceType),
    client: shown.names.client,
    defaultVersion,
    versions: versions.sort(byCodeUnit).reverse(),
    deviations: shown.model.deviations.map(({ text }) => markdownText(text)),
  };
}

function exampleOf(hosts: readonly NamedHost[]): { client: string; resourceId: string; list: boolean; approve: string } {
  const defaults = hosts.flatMap(({ surfaces }) => surfaces.filter(({ isDefault }) => isDefault));
  const shown = defaults.find(({ model }) => model.operations.update.kind === "present") ?? (defaults[0] as NamedSurface);
  const { update, list } = shown.model.operations;
  const description =
    update.kind === "present" && update.operation.description !== "forbidden" ? 'description: "Approved for the data team"' : "";
  return {
    client: shown.names.client,
    resourceId: stringLiteral(shown.model.target.template.replace(/\{([^{}]+)\}/g, "<$1>")).slice(1, -1),
    list: list.kind === "present",
    approve: update.kind === "present" ? description : "",
  };
}
