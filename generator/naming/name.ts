import { diagnostic, type Diagnostic, type Place } from "../diagnostics/diagnostic.ts";
import { byApiVersion } from "../facts/versions.ts";
import { sha256 } from "../lib/hash.ts";
import type { HostModel, ProviderModel, SurfaceModel } from "../model/types.ts";
import type { HostNames, NamedHost, NamedProvider, NamedSurface } from "./types.ts";
import { camel, isDevice, isIdentifier, kebab, pascal, singular } from "./words.ts";

export interface Named {
  readonly providers: readonly NamedProvider[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Decides every name. What cannot be named is left out with a diagnostic, and so are all of those that would share a
 * name: none of them may take what another one has had so far.
 */
export function name(providers: readonly ProviderModel[]): Named {
  const diagnostics: Diagnostic[] = [];
  const bySlug = Map.groupBy(providers, ({ namespace }) => slugOf(namespace));
  const named = [...bySlug].flatMap(([slug, group]): NamedProvider[] => {
    const [model] = group as [ProviderModel];
    // Each resource type is told: they can come from documents that know nothing of each other.
    const everywhere = (say: (provider: ProviderModel, place: Place | null) => Diagnostic): NamedProvider[] => {
      diagnostics.push(...group.flatMap((provider) => provider.hosts.map((host) => say(provider, placeOf([host])))));
      return [];
    };
    if (group.length > 1) {
      const other = (one: ProviderModel): string | undefined => group.find((found) => found !== one)?.namespace;
      return everywhere((one, place) => clash(one.namespace, other(one), slug, place));
    }
    if (!isIdentifier(slug.replaceAll("-", "")) || slug.length > longest || ownPackages.has(slug) || isDevice(slug)) {
      return everywhere(({ namespace }, place) => unusable(namespace, place));
    }
    const hosts = nameHosts(model, diagnostics);
    return hosts.length === 0 ? [] : [{ namespace: model.namespace, slug, packageName: `@pecgen/${slug}`, hosts, model }];
  });
  return { providers: named, diagnostics };
}

/** Packages of ours, and what is made from all providers together: no provider can be called like one of them. */
const ownPackages = new Set(["core", "client", "cli", "simulator", "facade", "coverage"]);

/** Characters of a package's or file's name; file systems end at 255, and endings and api-versions are still to come. */
const longest = 100;

function clash(second: string, first = "", taken: string, place: Place | null): Diagnostic {
  return diagnostic("PEC5001", { first, second, name: taken }, place);
}

/** A name that is too long to be one is too long to be read as well. */
function unusable(text: string, place: Place | null): Diagnostic {
  return diagnostic("PEC5002", { text: text.length > longest * 2 ? `${text.slice(0, longest)}…` : text }, place);
}

function slugOf(namespace: string): string {
  return namespace
    .replace(/^microsoft\./i, "")
    .replaceAll(".", "-")
    .toLowerCase();
}

function nameHosts({ hosts }: ProviderModel, diagnostics: Diagnostic[]): NamedHost[] {
  const named = hosts.flatMap((host): NamedHost[] => {
    const types = host.resourceType.split("/").slice(1);
    const override = host.surfaces.map((surface) => surface.singular).find((noun) => noun !== null);
    const noun = override ?? types.map((type) => pascal(singular(type))).join("");
    const file = types.map(kebab).join("-");
    const spelled = types.every((type) => /^[A-Za-z][A-Za-z0-9-]*$/.test(type)) && file.length <= longest;
    if (!isIdentifier(noun) || !spelled || file === "index" || isDevice(file)) {
      diagnostics.push(unusable(host.resourceType, placeOf([host])));
      return [];
    }
    const { resourceType, defaultVersion } = host;
    return [{ resourceType, defaultVersion, surfaces: nameSurfaces(host, noun, file) }];
  });
  const takers = new Map<string, Set<NamedHost>>();
  for (const host of named) for (const key of keysOf(host)) takers.set(key, (takers.get(key) ?? new Set()).add(host));
  const versions = hosts.flatMap(({ surfaces }) => surfaces.map(({ apiVersion }) => apiVersion));
  const spellings = new Map([...Map.groupBy(versions, (version) => version.toLowerCase())].map(([key, all]) => [key, new Set(all)]));
  return named.filter((host) => {
    const place = placeOf(hosts.filter(({ resourceType }) => resourceType === host.resourceType));
    for (const key of keysOf(host)) {
      const other = [...(takers.get(key) ?? [])].find((taker) => taker !== host);
      if (other === undefined) continue;
      diagnostics.push(clash(host.resourceType, other.resourceType, key.replace(/^\w+ /, ""), place));
      return false;
    }
    const odd = oddSpelling(host, spellings);
    if (odd === undefined) return true;
    const other = [...(spellings.get(odd.toLowerCase()) ?? [])].find((spelling) => spelling !== odd);
    diagnostics.push(clash(`${host.resourceType} ${odd}`, `api-version ${other}`, odd.toLowerCase(), place));
    return false;
  });
}

/** What a resource type must have for itself within its provider, on file systems that disregard case too. */
function keysOf({ surfaces }: NamedHost): Set<string> {
  return new Set(surfaces.flatMap(({ names }) => [`type ${names.prefix.toLowerCase()}`, `file ${names.file.toLowerCase()}`]));
}

/** Api-versions are shared by the types of a provider, and files are called after them: in one spelling only. */
function oddSpelling({ surfaces }: NamedHost, spellings: ReadonlyMap<string, ReadonlySet<string>>): string | undefined {
  const versions = surfaces.flatMap((surface) => surface.versions.map(({ apiVersion }) => apiVersion));
  return versions.find((version) => (spellings.get(version.toLowerCase())?.size ?? 0) > 1);
}

function placeOf(hosts: readonly HostModel[]): Place | null {
  const sources = hosts.flatMap(({ surfaces }) =>
    surfaces.flatMap(({ operations, others }) => [
      ...Object.values(operations).flatMap((capability) => (capability.kind === "present" ? [capability.operation.source] : [])),
      ...others.map(({ source }) => source),
    ]),
  );
  return sources[0] ?? null;
}

function nameSurfaces(host: HostModel, noun: string, file: string): NamedSurface[] {
  const groups = new Map<string, SurfaceModel[]>();
  for (const surface of host.surfaces) {
    const key = surfaceHash(surface);
    groups.set(key, [...(groups.get(key) ?? []), surface]);
  }
  return [...groups.values()].map((group) => {
    const versions = group.toSorted((a, b) => byApiVersion(b.apiVersion, a.apiVersion));
    const isDefault = versions.some(({ apiVersion }) => apiVersion === host.defaultVersion);
    const model = (isDefault ? versions.find(({ apiVersion }) => apiVersion === host.defaultVersion) : versions[0]) as SurfaceModel;
    return { model, versions, names: namesFor(noun, isDefault ? file : `${file}-${model.apiVersion}`), isDefault };
  });
}

function namesFor(noun: string, file: string): HostNames {
  return {
    file,
    prefix: noun,
    client: `${noun}ConnectionsClient`,
    descriptor: `${camel(noun)}Descriptor`,
    apiVersion: `${noun}ApiVersion`,
    target: `${noun}Target`,
    connection: `${noun}PrivateEndpointConnection`,
    update: `${noun}PrivateEndpointConnectionUpdate`,
    status: `${noun}ConnectionStatus`,
    provisioningState: `${noun}ProvisioningState`,
    privateLinkResource: `${noun}PrivateLinkResource`,
  };
}

/**
 * Identity of a surface: versions with the same hash share one file. Where a surface was read from and what its
 * operations are called does not change what a client does.
 */
export function surfaceHash(surface: SurfaceModel): string {
  const { resourceType: _, apiVersion: _version, stability: _stability, provenance: _provenance, others: _others, ...rest } = surface;
  const essence = { ...rest, deviations: rest.deviations.filter(({ id }) => id !== "derived") };
  return sha256(
    JSON.stringify(essence, (key, value: unknown) =>
      key === "source" || key === "operationId" || key === "inferred" || key === "path" ? undefined : value,
    ),
  );
}
