import { byCodeUnit } from "../lib/compare.ts";
import { toJsonText } from "../lib/json.ts";
import type { NamedConsumer, NamedHost, NamedProvider } from "../naming/types.ts";
import type { VirtualFile } from "../publish/virtual-file.ts";
import { consumerFile } from "./consumer-file.ts";
import { hostFile } from "./host-file.ts";
import { namesFrom } from "./layout.ts";
import { packageJson, repositoryOf, type PackageRepository } from "./package-json.ts";
import { readme } from "./provider-readme.ts";
import { typeSharing } from "./shared-types.ts";
import { constructorSignature } from "./signature.ts";
import type { Render } from "./templates.ts";
import { lineComment, stringLiteral } from "./text.ts";
import { packageVersion } from "./version.ts";
import type { TakeName } from "./wire-types.ts";

/** The package of one resource provider. */
export function providerPackage(render: Render, provider: NamedProvider, home: PackageRepository | undefined): VirtualFile[] {
  const { slug, hosts, consumers, packageName, namespace } = provider;
  const file = (path: string, text: string): VirtualFile => ({ path: `providers/${slug}/${path}`, text, owner: slug });
  const surfaces = [...hosts, ...consumers].flatMap((type): readonly AnySurface[] => type.surfaces);
  const versions = [...new Set(surfaces.flatMap((surface) => versionsOf(surface)))].sort(byCodeUnit).reverse();
  const takeName = namesOf(provider);
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
        comment: lineComment(`${namespace}. Generated; do not edit.`),
        files: surfaces.filter(({ isDefault }) => isDefault).map(({ names }) => names.file),
      }),
    ),
    ...hosts.flatMap(({ resourceType, surfaces: own }) => {
      const share = typeSharing();
      return defaultFirst(own).map((surface) =>
        file(`src/${surface.names.file}.ts`, hostFile(render, surface, takeName(resourceType), share)),
      );
    }),
    ...consumers.flatMap(({ resourceType, surfaces: own, history }) => {
      const share = typeSharing();
      return defaultFirst(own).map((surface) =>
        file(`src/${surface.names.file}.ts`, consumerFile(render, surface, history, takeName(resourceType), share)),
      );
    }),
    ...versions.map((version) => file(`src/versions/${version}.ts`, versionFile(render, namespace, version, surfaces))),
  ];
}

type AnySurface = NamedHost["surfaces"][number] | NamedConsumer["surfaces"][number];

function defaultFirst<Surface extends AnySurface>(surfaces: readonly Surface[]): Surface[] {
  return surfaces.toSorted((a, b) => Number(b.isDefault) - Number(a.isDefault));
}

function versionsOf({ versions }: AnySurface): string[] {
  return versions.map(({ apiVersion }) => apiVersion);
}

/** One api-version as a module of its own: the clients of it, under the names they have in the index. */
function versionFile(render: Render, namespace: string, apiVersion: string, all: readonly AnySurface[]): string {
  const surfaces = all.filter((surface) => versionsOf(surface).includes(apiVersion));
  return render("version.hbs", {
    comment: lineComment(`${namespace} at api-version ${apiVersion}. Generated; do not edit.`),
    apiVersion,
    files: surfaces.map(({ names }) => names.file),
    shared: surfaces.filter(({ model }) => model.apiVersion !== apiVersion).map(({ names }) => inOlderVersion(names)),
  });
}

/** What the module of an older api-version needs to know of a client that a newer one has. */
function inOlderVersion({ client, apiVersion, file }: AnySurface["names"]): object {
  return {
    client,
    imports: namesFrom("import", [`${client} as Newer${client}`, `type ${apiVersion}`], stringLiteral(`../${file}.ts`)),
    signature: constructorSignature(apiVersion),
  };
}

/**
 * Gives every name of a package to one resource type only, so that its modules can export all that their files have. The
 * names that are made of resource types go first, those that are made of properties follow in the order of the files.
 */
function namesOf({ hosts, consumers }: NamedProvider): (resourceType: string) => TakeName {
  const owners = new Map<string, string>();
  for (const { resourceType, surfaces } of [...hosts, ...consumers]) {
    for (const { names } of surfaces as readonly AnySurface[]) for (const name of Object.values(names)) owners.set(name, resourceType);
  }
  return (resourceType) => (name) => {
    if (!owners.has(name)) owners.set(name, resourceType);
    return owners.get(name) === resourceType;
  };
}
